import './TodayPage.css';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { api } from '../api.ts';
import { InformTodaySheet } from '../notice-duties/InformTodaySheet.tsx';
import { OfflineMark } from '../OfflineMark.tsx';
import { PreparationsSheet } from '../preparations/PreparationsSheet.tsx';
import { usePreparedHere } from '../sessions/use-prepared-here.ts';
import { useRole } from '../staff/me.ts';
import { Together } from '../Together.tsx';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { buttonLook } from '../ui/plain/Button.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { LeftCards } from './LeftCards.tsx';
import { type MySession, mySessionsQuery, sortSessions } from './my-sessions.ts';
import { Owed } from './Owed.tsx';
import { WhoWaits } from './WhoWaits.tsx';
import { words } from './words.ts';

/** The present to the minute, so that "the next one" moves on by itself. */
const useMinute = (): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
};

/** What the sheets of the aside read; on a phone what comes later stands below them, and waits for them too. */
const asideReads = ['owed', 'my-commitments', 'outcomes today', 'commitments today'];
const laterReads = [...asideReads, 'preparations', 'notice duties'];

/** What happens today, what I owe, and the coming days; nothing else. */
export const TodayPage = () => {
  const said = useWords(words);
  const dates = useDates();
  const { zone } = useLanguage();
  const { data } = useSuspenseQuery(mySessionsQuery);
  const sorted = sortSessions(data.items, useMinute(), zone);
  const { todays, current, coming, interviews } = sorted;
  const hires = useRole('administrator', 'recruiter', 'hiring_manager');
  const isNewcomer = useNewcomer(data.items.length === 0);
  return (
    <>
      <PageHeader
        eyebrow={<time dateTime={dates.today()}>{dates.dayLong(dates.today())}</time>}
        title={said.interviews(interviews)}
        tab={said.today}
      />
      <div className="with-aside today" data-free={(todays.length === 0 && coming.length > 0) || undefined}>
        <div className="stack today-gap">
          {isNewcomer ? (
            <EmptyState
              title={said.firstStep}
              action={
                <Link {...buttonLook('filled')} to="/vacancies">
                  {said.firstStepAction}
                </Link>
              }
            >
              {said.firstStepHelp}
            </EmptyState>
          ) : todays.length === 0 ? (
            // The title says that there is none today; where others lie ahead, they say the rest.
            coming.length > 0 ? null : (
              <EmptyState>{said.nothingTodayHelp}</EmptyState>
            )
          ) : (
            <Sheet flush>
              <Rows label={said.today}>
                {todays.map((session) => (
                  <SessionRow key={session.id} session={session} isCurrent={session.id === current?.id} />
                ))}
              </Rows>
            </Sheet>
          )}
        </div>
        <div className="today-aside">
          <Together about={asideReads}>
            <div className="stack today-gap">
              <Owed cardsOut={sorted.cardsOut} toPrepare={sorted.toPrepare} />
              <LeftCards />
              {hires ? <WhoWaits /> : null}
            </div>
          </Together>
        </div>
        <div className="today-later">
          <Together about={laterReads} below>
            <div className="stack today-gap">
              {coming.length > 0 ? <Coming sessions={coming} /> : null}
              <InformTodaySheet />
              {hires && !isNewcomer ? <PreparationsSheet /> : null}
            </div>
          </Together>
        </div>
      </div>
    </>
  );
};

/** Whether this is somebody who sets things up, before there is anything. */
const useNewcomer = (hasNoSessions: boolean): boolean => {
  const sets = useRole('administrator', 'recruiter');
  const { data } = useQuery({
    queryKey: ['vacancies', 'any'],
    queryFn: ({ signal }) => api('GET /vacancies', { query: { limit: 1 }, signal }),
    enabled: sets && hasNoSessions,
  });
  return sets && hasNoSessions && data?.items.length === 0;
};

const StateTag = ({ session }: { session: MySession }) => {
  const said = useWords(words);
  const here = usePreparedHere(session.id);
  const isOver = session.heldAt !== null || Date.parse(session.endsAt) <= Date.now();
  if (isOver) {
    if (!session.scorecard || session.scorecard.released) return <Tag>{said.held}</Tag>;
    const isIn = session.scorecard.submittedAt !== null;
    if (session.ended && !isIn) return <Tag>{said.procedureEnded}</Tag>;
    return <Tag tone={isIn ? 'good' : 'due'}>{isIn ? said.handedIn : said.cardOut}</Tag>;
  }
  if (!session.rated) return <Tag>{said.unrated}</Tag>;
  if (session.seatRole === 'shadow' && session.preparedAt) return <Tag>{said.looksOn}</Tag>;
  if (session.preparedAt === null && here && !here.outdated) return <Tag tone="due">{said.preparedHere}</Tag>;
  return <Tag tone={session.preparedAt ? 'good' : 'due'}>{session.preparedAt ? said.prepared : said.notPrepared}</Tag>;
};

const SessionRow = ({ session, isCurrent }: { session: MySession; isCurrent: boolean }) => {
  const said = useWords(words);
  const dates = useDates();
  const facts = [
    session.candidate.name,
    session.vacancy.title,
    said.round(session.roundNumber),
    session.colleagues > 0 ? said.colleagues(session.colleagues) : null,
    session.room ?? session.place,
    dates.elsewhere(session.startsAt, session.timeZone),
  ].filter(Boolean);
  return (
    <Row
      strong
      tone={isCurrent ? 'now' : undefined}
      lead={<time dateTime={session.startsAt}>{dates.hours(session.startsAt, session.endsAt)}</time>}
      title={
        <Link className="link" data-quiet to="/sessions/$sessionId" params={{ sessionId: session.id }} dir="auto">
          {session.name}
        </Link>
      }
      note={
        <>
          <span dir="auto">{facts.join(' · ')}</span> <OfflineMark session={session} />
        </>
      }
      end={
        <span className={isCurrent ? 'today-now' : undefined}>
          {isCurrent && session.preparedAt ? null : <StateTag session={session} />}
          {isCurrent ? (
            <Link {...buttonLook('filled')} to="/sessions/$sessionId/room" params={{ sessionId: session.id }}>
              {said.openRoom}
            </Link>
          ) : null}
        </span>
      }
    />
  );
};

const shown = 12;

const Coming = ({ sessions }: { sessions: readonly MySession[] }) => {
  const said = useWords(words);
  const dates = useDates();
  return (
    <Sheet title={said.coming} flush>
      <Rows label={said.coming}>
        {sessions.slice(0, shown).map((session) => (
          <Row
            key={session.id}
            title={
              <Link className="link" data-quiet to="/sessions/$sessionId" params={{ sessionId: session.id }} dir="auto">
                {session.name}, {session.candidate.name}
              </Link>
            }
            note={
              <>
                <time dateTime={session.startsAt}>
                  {dates.range(session.startsAt, session.endsAt, session.timeZone)}
                </time>{' '}
                · <bdi>{session.vacancy.title}</bdi> <OfflineMark session={session} />
              </>
            }
            end={<StateTag session={session} />}
          />
        ))}
        {sessions.length > shown ? (
          <Row title={<span className="soft">{said.more(sessions.length - shown)}</span>} />
        ) : null}
      </Rows>
    </Sheet>
  );
};
