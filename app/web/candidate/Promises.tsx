import { useDates, useWords } from '../ui/language.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { homeWords } from './home-words.ts';
import type { MyApplication } from './my-application.ts';

/** What one waits for stands before what has come. */
const urgency = { late: 0, due: 1, kept: 2 } as const;
const stateOf = ({ status }: MyApplication['commitments'][number]) =>
  status.state === 'late' || status.state === 'kept' ? status.state : 'due';

/** What somebody promised and by when; kept ones with what came of them (R53). */
export const Promises = (props: {
  commitments: MyApplication['commitments'];
  /** Among one's questions, where one is told already where to ask. */
  amongQuestions?: boolean;
}) => {
  const { commitments, amongQuestions } = props;
  const mine = useWords(homeWords);
  const dates = useDates();
  const sorted = [...commitments].sort(
    (one, other) => urgency[stateOf(one)] - urgency[stateOf(other)] || one.dueOn.localeCompare(other.dueOn),
  );
  return sorted.map((commitment) => {
    const state = stateOf(commitment);
    const { name } = commitment.owner;
    return (
      <Sheet key={commitment.id} edge="clay">
        <div className="stack">
          <div className="row-apart">
            <strong className="side-clay">
              {state === 'kept' ? mine.kept(name) : mine.promised(name, dates.day(commitment.dueOn))}
            </strong>
            {state === 'kept' ? null : (
              <Tag tone={state}>{state === 'late' ? mine.late : dates.relative(commitment.dueOn)}</Tag>
            )}
          </div>
          <p className={state === 'kept' ? 'soft small' : undefined} dir="auto">
            {commitment.body}
          </p>
          {commitment.outcome && <p dir="auto">{commitment.outcome}</p>}
          {state === 'late' && !amongQuestions && <p className="soft small">{mine.lateHelp}</p>}
        </div>
      </Sheet>
    );
  });
};
