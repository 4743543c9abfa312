import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api } from '../api.ts';
import { useWords } from '../ui/language.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { More } from '../ui/plain/More.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { useReasons } from './use-reasons.ts';
import { words } from './words.ts';

/** Candidates who may be one person, pair by pair. */
export const DuplicatesPage = () => {
  const said = useWords(words);
  const reasons = useReasons();
  const list = useSuspenseInfiniteQuery({
    queryKey: ['duplicates'],
    queryFn: ({ pageParam, signal }) =>
      api('GET /duplicates', { query: { limit: 30, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
  const pairs = list.data.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link className="link" data-quiet to="/candidates">
            {said.candidates}
          </Link>
        }
        title={said.title(pairs.length, list.hasNextPage)}
        tab={said.tab}
        note={said.note}
      />
      <Sheet flush>
        {pairs.length === 0 ? (
          <EmptyState>{said.empty}</EmptyState>
        ) : (
          <Rows label={said.tab}>
            {pairs.map(({ because, likeness, candidates: [one, other] }) => (
              <Row
                key={one.id + other.id}
                title={
                  <Link
                    className="link"
                    data-quiet
                    to="/candidates/$candidateId/duplicates/$otherId"
                    params={{ candidateId: other.id, otherId: one.id }}
                  >
                    {said.pair(other.name, one.name)}
                  </Link>
                }
                note={`${reasons({ because, likeness })} · ${other.email}, ${one.email}`}
              />
            ))}
            <More of={list} within="row">
              {said.more}
            </More>
          </Rows>
        )}
      </Sheet>
    </>
  );
};
