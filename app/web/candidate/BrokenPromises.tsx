import { useDates, useWords } from '../ui/language.tsx';
import type { MyApplication } from './my-application.ts';
import { outcomeWords } from './outcome-words.ts';

/** A day that was promised and not kept is said, also afterwards (R68). */
export const BrokenPromises = ({ application }: { application: MyApplication }) => {
  const mine = useWords(outcomeWords);
  const dates = useDates();
  return application.promises
    .filter(({ status }) => status.state === 'broken')
    .map(({ dueOn, promisedAt }) => (
      <p key={promisedAt} className="soft small">
        {mine.promiseBroken(dates.dayLong(dueOn))}
      </p>
    ));
};
