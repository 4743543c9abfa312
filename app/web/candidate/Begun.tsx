import { useEffect, useState } from 'react';
import { currentKeeper, drafts } from '../kept.ts';
import { useWords } from '../ui/language.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { homeWords } from './home-words.ts';
import type { MyApplication } from './my-application.ts';
import { To } from './router.tsx';

/** What was begun and not sent, with the way back to it: a login that ran out comes back on this page. */
export const Begun = ({ application }: { application: MyApplication }) => {
  const mine = useWords(homeWords);
  const [kept, setKept] = useState<readonly string[]>([]);
  useEffect(() => {
    currentKeeper()
      .ids(drafts)
      .then(setKept, () => undefined);
  }, []);
  const { id, asking, ended, feedbackGiven, outcomes } = application;
  const isBegun = (name: string) => kept.includes(`${drafts}my/${name}`);
  const open = [
    !ended && isBegun(`applications/${id}/question`) && (['/my/questions', mine.begunQuestion] as const),
    !ended &&
      asking?.outcome === 'waiting' &&
      !asking.mine &&
      isBegun(`applications/${id}/askings/${asking.asking}`) &&
      (['/my/view', mine.begunAnswer] as const),
    ((!feedbackGiven && isBegun(`applications/${id}/feedback`)) ||
      outcomes.some((outcome) => isBegun(`outcomes/${outcome.id}/reaction`))) &&
      (['/my/outcome', mine.begunReaction] as const),
    !ended && isBegun(`applications/${id}/withdrawal`) && (['/my/withdraw', mine.begunWithdrawal] as const),
  ].filter((one) => one !== false);
  if (open.length === 0) return null;
  return (
    <Sheet edge="clay" title={mine.begun}>
      <div className="stack">
        {open.map(([to, text]) => (
          <To key={to} className="link" data-alone to={to}>
            {text}
          </To>
        ))}
      </div>
    </Sheet>
  );
};
