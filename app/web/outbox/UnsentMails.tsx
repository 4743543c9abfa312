import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { api } from '../api.ts';
import { useSending } from '../sending.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { More } from '../ui/plain/More.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Table } from '../ui/plain/Table.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { unsentWords, whyWords } from './unsent-words.ts';

/** What the mail server has not taken: to whom, since when, why not, and what to do. Never what it says. */
export const UnsentMails = () => {
  const said = useWords(unsentWords);
  const whys = useWords(whyWords);
  const dates = useDates();
  const { busy, problem, send } = useSending();
  const list = useSuspenseInfiniteQuery({
    queryKey: ['unsent-mails'],
    queryFn: ({ pageParam, signal }) =>
      api('GET /unsent-mails', { query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    staleTime: 0,
    refetchInterval: 30_000,
  });
  const mails = list.data.pages.flatMap(({ items }) => items);
  const again = () =>
    send(async () => {
      await api('POST /unsent-mails/attempts');
      say(said.tried);
      await list.refetch();
    });
  return (
    <>
      <PageHeader
        title={list.hasNextPage ? said.titleMore : said.title(mails.length)}
        tab={said.tab}
        note={said.note}
        actions={
          mails.length > 0 ? (
            <Button busy={busy} onClick={() => void again()}>
              {said.again}
            </Button>
          ) : null
        }
      />
      <div className="stack">
        <FieldError error={problem ? problem.detail || said.failed : null} />
        <Sheet flush>
          {mails.length === 0 ? (
            <EmptyState title={said.none}>{said.noneNote}</EmptyState>
          ) : (
            <Table
              caption={said.titleMore}
              stacks
              items={mails}
              keyOf={({ id }) => id}
              columns={[
                {
                  id: 'to',
                  head: said.to,
                  isRowHead: true,
                  cell: ({ to }) => (
                    <>
                      <span dir="auto">{to.name}</span>
                      <small className="outbox-address soft">{to.address}</small>
                    </>
                  ),
                },
                {
                  id: 'since',
                  head: said.since,
                  cell: ({ queuedAt }) => <time dateTime={queuedAt}>{dates.moment(queuedAt)}</time>,
                },
                { id: 'why', head: said.why, cell: ({ why }) => whys[why] },
                { id: 'attempts', head: said.attempts, cell: ({ attempts }) => said.times(attempts) },
              ]}
            />
          )}
        </Sheet>
        <More of={list}>{said.more}</More>
      </div>
    </>
  );
};
