import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api.ts';
import { nothingRead } from '../nothing-read.ts';
import { useWords } from '../ui/language.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import type { BankQuestion } from './use-bank.ts';
import { words } from './words.ts';

/** Which plans have it, on which version, and how often it was asked. */
export const UsesSheet = ({ question }: { question: BankQuestion }) => {
  const said = useWords(words);
  const { data } = useQuery({
    queryKey: ['bank-uses', question.id],
    queryFn: ({ signal }) =>
      api('GET /bank-questions/{bankQuestionId}/uses', { params: { bankQuestionId: question.id }, signal }),
    throwOnError: nothingRead,
  });
  if (!data) return <Skeleton lines={2} />;
  const isUnused = data.plans.length + data.otherPlans + data.kits.length === 0;
  return (
    <Sheet title={said.uses} flush={data.plans.length > 0}>
      {isUnused ? <p className="soft">{said.usesNone}</p> : null}
      {data.plans.length > 0 ? (
        <Rows label={said.uses} tight>
          {data.plans.map((plan) => (
            <Row
              key={plan.planQuestionId}
              title={
                <Link
                  className="link"
                  data-quiet
                  dir="auto"
                  to="/vacancies/$vacancyId/plan"
                  params={{ vacancyId: plan.vacancyId }}
                >
                  {plan.title}
                </Link>
              }
              note={said.planVersion(plan.version, plan.roundNumber)}
              end={plan.version < question.version ? <Tag tone="due">{said.olderVersion}</Tag> : null}
            />
          ))}
        </Rows>
      ) : null}
      {data.otherPlans + data.kits.length > 0 ? (
        <div className={data.plans.length > 0 ? 'bank-sheet-note' : undefined}>
          {data.otherPlans > 0 ? <p className="soft">{said.otherPlans(data.otherPlans)}</p> : null}
          {data.kits.map(({ version, planned, asked }) => (
            <p key={version} className="soft">
              {said.kitLine(version, planned, asked)}
            </p>
          ))}
        </div>
      ) : null}
    </Sheet>
  );
};
