import '../ui/plain/Link.css';
import './outbox.css';
import { useSuspenseInfiniteQuery } from '@tanstack/react-query';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { useMe } from '../staff/me.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { More } from '../ui/plain/More.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { piecesOf } from './linked-text.ts';
import { UnsentMails } from './UnsentMails.tsx';
import { words } from './words.ts';

type KeptMail = Answer<Api<Contracts>['GET /outbox']>['items'][number];

/** Without a mail server every mail stays here; with one, those that it has not taken. */
export const OutboxPage = () => (useMe().onTrial ? <KeptMails /> : <UnsentMails />);

/** So that a newcomer can follow every link. */
const KeptMails = () => {
  const said = useWords(words);
  const list = useSuspenseInfiniteQuery({
    queryKey: ['outbox'],
    queryFn: ({ pageParam, signal }) =>
      api('GET /outbox', { query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) }, signal }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    staleTime: 0,
    // A mail that is being written is there in a moment.
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some(({ content }) => content === null)) ? 2000 : false,
  });
  const mails = list.data.pages.flatMap(({ items }) => items);
  return (
    <>
      <PageHeader
        title={list.hasNextPage ? said.titleMore : said.title(mails.length)}
        tab={said.tab}
        note={said.note}
        actions={
          <Button busy={list.isRefetching} onClick={() => void list.refetch()}>
            {said.refresh}
          </Button>
        }
      />
      <div className="stack">
        <p className="outbox-warning">
          {said.warning} {said.private}
        </p>
        <Sheet flush>
          {mails.length === 0 ? (
            <EmptyState>{said.empty}</EmptyState>
          ) : (
            mails.map((mail, index) => <MailRow key={mail.id} mail={mail} isFirst={index === 0} />)
          )}
        </Sheet>
        <More of={list}>{said.more}</More>
      </div>
    </>
  );
};

const MailRow = ({ mail, isFirst }: { mail: KeptMail; isFirst: boolean }) => {
  const said = useWords(words);
  const dates = useDates();
  const { content } = mail;
  return (
    <details className="outbox-mail" open={isFirst}>
      <summary>
        <span>
          <span className="outbox-subject" dir="auto" lang={mail.language}>
            {content?.subject ?? said.writing}
          </span>
          <span className="soft" dir="auto">
            {said.to(mail.to.name, mail.to.address)}
          </span>
        </span>
        <span className="soft small">
          <time dateTime={mail.queuedAt}>{dates.moment(mail.queuedAt)}</time>
          {content && content.links.length > 0 ? ` · ${said.links(content.links.length)}` : ''}
        </span>
      </summary>
      {content ? (
        <div className="outbox-text" dir="auto" lang={mail.language}>
          {piecesOf(content.text, content.links).map((piece, index) =>
            piece.isLink ? (
              <a key={index} className="link" href={piece.text} target="_blank" rel="noopener">
                {piece.text}
              </a>
            ) : (
              <span key={index}>{piece.text}</span>
            ),
          )}
          {content.calendar ? <p className="soft small">{said.calendar}</p> : null}
        </div>
      ) : null}
    </details>
  );
};
