import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { ContentLines } from './ContentLines.tsx';
import type { BankContent, BankQuestion } from './use-bank.ts';
import { words } from './words.ts';

/** Two people wrote at once: both, where they differ. Theirs is a version already; mine becomes the next, or is left. */
export const TheirsSheet = (props: {
  mine: BankContent;
  theirs: BankQuestion;
  busy: boolean;
  onMine: () => void;
  onTheirs: () => void;
}) => {
  const { mine, theirs } = props;
  const said = useWords(words);
  return (
    <div role="alert">
      <Sheet edge="ink" title={said.stale(theirs.savedBy)}>
        <div className="stack">
          <p>{said.staleHelp}</p>
          <div className="bank-difference">
            <div>
              <h3>{said.theirs}</h3>
              <ContentLines content={theirs.content} other={mine} />
            </div>
            <div>
              <h3>{said.yours}</h3>
              <ContentLines content={mine} other={theirs.content} />
            </div>
          </div>
          <div className="row">
            <Button busy={props.busy} onClick={props.onMine}>
              {said.keepMine}
            </Button>
            <Button onClick={props.onTheirs}>{said.takeTheirs}</Button>
          </div>
        </div>
      </Sheet>
    </div>
  );
};
