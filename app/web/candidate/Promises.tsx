import { useDates, useWords } from '../ui/language.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { homeWords } from './home-words.ts';
import type { MyApplication } from './my-application.ts';

/** What somebody promised and by when; kept ones with what came of them (R53). */
export const Promises = ({ commitments }: { commitments: MyApplication['commitments'] }) => {
  const mine = useWords(homeWords);
  const dates = useDates();
  return commitments.map((commitment) => {
    const { status } = commitment;
    return (
      <Sheet key={commitment.id} edge="clay">
        <div className="stack">
          <div className="row-apart">
            <strong className="side-clay">
              {status.state === 'kept'
                ? mine.kept(commitment.owner.name)
                : mine.promised(commitment.owner.name, dates.day(commitment.dueOn))}
            </strong>
            <Tag tone={status.state === 'kept' ? 'good' : status.state === 'late' ? 'late' : 'due'}>
              {status.state === 'kept'
                ? mine.keptTag
                : status.state === 'late'
                  ? mine.late
                  : dates.relative(commitment.dueOn)}
            </Tag>
          </div>
          <p dir="auto">{commitment.body}</p>
          {commitment.outcome && <p dir="auto">{commitment.outcome}</p>}
        </div>
      </Sheet>
    );
  });
};
