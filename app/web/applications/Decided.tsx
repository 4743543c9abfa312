import { useQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { refusalKind } from './refusal-words.ts';
import { words } from './words.ts';

/** What was decided, the latest first; sealed while one owes a card oneself, and then not asked for. */
export const useDecisions = (applicationId: string, mayRead: boolean, owesCard: boolean) => {
  const { data, error } = useQuery({
    queryKey: ['decisions', applicationId],
    queryFn: ({ signal }) => api('GET /applications/{applicationId}/decisions', { params: { applicationId }, signal }),
    enabled: mayRead && !owesCard,
    retry: false,
    throwOnError: (problem) => refusalKind(problem) !== 'own_cards_first',
  });
  return { items: data?.items ?? [], isSealed: owesCard || refusalKind(error) === 'own_cards_first' };
};

/** The decisions in short, where everything about a candidate stands together. */
export const Decided = ({ decisions }: { decisions: ReturnType<typeof useDecisions> }) => {
  const said = useWords(words);
  const dates = useDates();
  if (decisions.isSealed) return <p className="soft small">{said.decisionsSealed}</p>;
  if (decisions.items.length === 0) return <p className="soft small">{said.decidedNothing}</p>;
  const tone = { next_round: 'good', offer: 'good', reject: 'late' } as const;
  return decisions.items.map(({ id, outcome, reason, decidedBy, decidedAt }) => (
    <div key={id} className="application-decided">
      <Tag tone={tone[outcome]}>{said[`decided_${outcome}`]}</Tag>
      <p dir="auto">{reason}</p>
      <p className="soft small">
        {decidedBy.name}, {dates.moment(decidedAt)}
      </p>
    </div>
  ));
};
