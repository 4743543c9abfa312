import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { offlineWords } from '../offline-words.ts';
import { dayIn } from '../ui/dates.ts';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { Tag, type Tone } from '../ui/plain/Tag.tsx';
import { useWaiting } from '../waiting.ts';
import type { MySession } from './my-sessions.ts';
import { myCommitmentsQuery, owedQuery } from './use-counts.ts';
import { words } from './words.ts';

/** Everything that waits for me: cards, preparation, promises, debriefs, decisions, answers; the oldest of each first. */
export const Owed = (props: { cardsOut: readonly MySession[]; toPrepare: readonly MySession[] }) => {
  const { cardsOut, toPrepare } = props;
  const said = useWords(words);
  const dates = useDates();
  const { zone } = useLanguage();
  const own = useQuery(myCommitmentsQuery);
  const others = useQuery(owedQuery);
  const offline = useWords(offlineWords);
  const waiting = useWaiting();
  const waitsFor = ({ scorecard }: MySession) => {
    const what = waiting.get(scorecard?.id ?? '');
    return what && { 'to-hand-in': offline.toHandIn, 'to-save': offline.toSave, differs: offline.differs }[what];
  };
  const promises = own.data?.items ?? [];
  const rest = others.data ?? [];
  const today = dates.today();
  const toneOf = (day: string): Tone => (day < today ? 'late' : day === today ? 'due' : 'neutral');
  const isEmpty = cardsOut.length + toPrepare.length + promises.length + rest.length === 0;
  const isReading = own.isPending || others.isPending;
  // What could not be read is not said to be nothing.
  const isUnread = [own, others].some(({ isError, data }) => isError && data === undefined);
  return (
    <Sheet title={said.owe}>
      {isReading && isEmpty ? <Skeleton lines={2} /> : null}
      {!isReading && !isUnread && isEmpty ? <p className="soft">{said.oweNothing}</p> : null}
      <Rows label={said.owe}>
        {cardsOut.map((session) => (
          <Row
            key={session.id}
            title={
              <Link
                className="link"
                data-quiet
                to="/scorecards/$scorecardId"
                params={{ scorecardId: session.scorecard?.id ?? '' }}
              >
                {said.scorecard(session.candidate.name, session.roundNumber)}
              </Link>
            }
            note={
              waitsFor(session) ??
              (session.scorecard?.savedAt ? said.savedAt(dates.moment(session.scorecard.savedAt)) : said.notBegun)
            }
            end={
              <Tag tone={toneOf(dayIn(session.endsAt, zone))}>
                <time dateTime={session.endsAt}>{dates.day(session.endsAt)}</time>
              </Tag>
            }
          />
        ))}
        {toPrepare.map((session) => (
          <Row
            key={session.id}
            title={
              <Link className="link" data-quiet to="/sessions/$sessionId" params={{ sessionId: session.id }}>
                {said.prepare(session.candidate.name)}
              </Link>
            }
            note={<span dir="auto">{session.name}</span>}
            end={
              <Tag tone="due">
                <time dateTime={session.startsAt}>{dates.moment(session.startsAt)}</time>
              </Tag>
            }
          />
        ))}
        {promises.map((promise) => (
          <Row
            key={promise.id}
            title={
              <Link className="link" data-quiet to="/promises" dir="auto">
                {promise.body}
              </Link>
            }
            note={said.promised(promise.candidate.name)}
            end={
              <Tag tone={toneOf(promise.dueOn)}>
                <time dateTime={promise.dueOn}>{dates.day(promise.dueOn)}</time>
              </Tag>
            }
          />
        ))}
        {rest.map((owed) => (
          <Row
            key={`${owed.kind} ${owed.applicationId} ${owed.targetId}`}
            title={<OwedLink owed={owed} />}
            note={
              <>
                <bdi>{owed.vacancy.title}</bdi>
                {owed.dueOn || !owed.dueAt ? null : (
                  <>
                    {' · '}
                    <time dateTime={owed.dueAt}>{said.since(dates.day(owed.dueAt))}</time>
                  </>
                )}
              </>
            }
            end={
              owed.dueOn ? (
                <Tag tone={toneOf(owed.dueOn)}>
                  <time dateTime={owed.dueOn}>{dates.day(owed.dueOn)}</time>
                </Tag>
              ) : undefined
            }
          />
        ))}
      </Rows>
      {isUnread ? (
        <p className="row small" role="status">
          <span className="soft">{said.oweUnread}</span>
          <Button kind="quiet" onClick={() => void Promise.all([own.refetch(), others.refetch()])}>
            {said.again}
          </Button>
        </p>
      ) : null}
    </Sheet>
  );
};

type Rest = ReturnType<typeof owedQuery.select>[number];

/** What it is, and the page on which it is done. */
const OwedLink = ({ owed }: { owed: Rest }) => {
  const said = useWords(words);
  const { applicationId, targetId: roundId, candidate } = owed;
  const look = { className: 'link', 'data-quiet': true } as const;
  switch (owed.kind) {
    case 'debrief':
      return (
        <Link {...look} to="/applications/$applicationId/rounds/$roundId/debrief" params={{ applicationId, roundId }}>
          {said.debrief(candidate.name, owed.roundNumber ?? 1)}
        </Link>
      );
    case 'release':
      return (
        <Link {...look} to="/applications/$applicationId/rounds/$roundId/debrief" params={{ applicationId, roundId }}>
          {said.release(candidate.name)}
        </Link>
      );
    case 'outcome':
      return (
        <Link {...look} to="/applications/$applicationId/outcome" params={{ applicationId }}>
          {said.outcome(candidate.name)}
        </Link>
      );
    default:
      return (
        <Link {...look} to="/applications/$applicationId" params={{ applicationId }}>
          {said[owed.kind](candidate.name)}
        </Link>
      );
  }
};
