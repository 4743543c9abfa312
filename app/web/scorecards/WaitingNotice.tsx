import { useEffect, useRef } from 'react';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import type { HandedIn } from './handing-in.ts';
import { words } from './words.ts';

/** Handed in without a network: it waits here, counts for nobody yet, and can be taken back. */
export const WaitingNotice = ({ handedIn, onTakeBack }: { handedIn: HandedIn; onTakeBack: () => void }) => {
  const said = useWords(words);
  const dates = useDates();
  const notice = useRef<HTMLDivElement>(null);
  // The button that was pressed lies in the form that now rests: the focus comes here, and goes back to the card's head.
  useEffect(() => {
    notice.current?.scrollIntoView({ block: 'center' });
    notice.current?.querySelector('button')?.focus({ preventScroll: true });
    return () => document.querySelector<HTMLElement>('h1')?.focus();
  }, []);
  return (
    <div className="card-waiting" role="status" ref={notice}>
      <Sheet title={said.waits} edge="missing" end={<Button onClick={onTakeBack}>{said.takeBack}</Button>}>
        <p>{said.waitsHelp(dates.time(new Date(handedIn.at).toISOString()))}</p>
      </Sheet>
    </div>
  );
};
