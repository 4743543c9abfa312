import './SessionPage.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { OfflineMark, WhyNotOffline } from '../OfflineMark.tsx';
import { useMe, useRole } from '../staff/me.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { PrintButton, PrintHead } from '../ui/plain/Print.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { AskedBefore } from './AskedBefore.tsx';
import { changeWords } from './change-words.ts';
import { KitChanges, sentence } from './KitChanges.tsx';
import { KitDocuments } from './KitDocuments.tsx';
import { Competencies, People, Questions, RunSheet, ToHaveReady, VacancyText } from './KitParts.tsx';
import { type Session, sessionQuery } from './session-query.ts';
import type { PreparedHere } from './told-later.ts';
import { usePrepared } from './use-prepared.ts';
import { words } from './words.ts';

/** The kit: everything a panelist needs before the session, on one page that prints well. */
export const SessionPage = () => {
  const { sessionId } = useParams({ from: '/shell/sessions/$sessionId' });
  const { data: session } = useSuspenseQuery(sessionQuery(sessionId));
  const { kit, candidate, mine } = session;
  const said = useWords(words);
  const dates = useDates();
  const isHiring = useRole('administrator', 'recruiter', 'hiring_manager');
  const me = useMe();
  const { busy, error, confirm, here, takeBack } = usePrepared(session);
  const isToConfirm = mine !== null && mine.preparedAt === null && (here === null || here.outdated === true);
  return (
    <div className="kit">
      <PrintHead
        title={said.kit}
        about={`${candidate.name}, ${kit.session.name}`}
        organisation={me.organisation.name}
        by={me.name}
        on={session.startsAt}
      />
      <PageHeader
        eyebrow={
          <>
            {said.kit} · {kit.vacancy.title} · {said.round(kit.round.number)}: {kit.round.name}
          </>
        }
        title={`${candidate.name}, ${kit.session.name}`}
        note={
          <span className="row">
            <time dateTime={session.startsAt}>{dates.range(session.startsAt, session.endsAt, session.timeZone)}</time>
            <Tag tone={kit.session.rated ? 'ink' : 'neutral'}>{kit.session.rated ? said.rated : said.unrated}</Tag>
            <span className="no-print">
              <OfflineMark session={session} />
            </span>
          </span>
        }
        actions={
          <span className="row no-print">
            <Link {...buttonLook('quiet')} to="/sessions/$sessionId/packet" params={{ sessionId }}>
              {said.printPacket}
            </Link>
            <PrintButton />
            {mine?.scorecardId && (session.heldAt !== null || session.startedAt !== null) ? (
              <Link {...buttonLook()} to="/scorecards/$scorecardId" params={{ scorecardId: mine.scorecardId }}>
                {said.toCard}
              </Link>
            ) : null}
            {mine ? (
              <Link
                {...buttonLook(isToConfirm ? 'outlined' : 'filled')}
                to="/sessions/$sessionId/room"
                params={{ sessionId }}
              >
                {said.openRoom}
              </Link>
            ) : null}
            {isToConfirm ? (
              <Button kind="filled" busy={busy} onClick={() => void confirm()}>
                {said.prepared}
              </Button>
            ) : null}
          </span>
        }
      />
      <div className="stack kit-gap">
        {isHiring && !session.startedAt && !session.heldAt ? <KitChanges session={session} /> : null}
        {session.newerText ? <p className="kit-flag">{said.newerText}</p> : null}
        <div className="with-aside">
          <div className="stack kit-gap">
            <Preparation session={session} error={error} here={here} onTakeBack={() => void takeBack()} />
            {session.concerns.length > 0 ? (
              <Sheet title={said.concerns}>
                <p className="small soft">{said.concernsHelp}</p>
                <ul className="kit-list">
                  {session.concerns.map(({ id, body }) => (
                    <li key={id} dir="auto">
                      {body}
                    </li>
                  ))}
                </ul>
              </Sheet>
            ) : null}
            <Questions session={session} />
            <Competencies session={session} />
            <AskedBefore session={session} />
          </div>
          <div className="stack kit-gap">
            <div className="kit-people">
              <People session={session} />
            </div>
            <ToHaveReady session={session} />
            <RunSheet session={session} />
            <KitDocuments session={session} />
          </div>
        </div>
        <VacancyText session={session} />
      </div>
    </div>
  );
};

/** As what one sits there, that one has prepared, and why the room may not open without a network. */
const Preparation = (props: {
  session: Session;
  error: string | null;
  here: PreparedHere | null;
  onTakeBack: () => void;
}) => {
  const { session, error, here, onTakeBack } = props;
  const said = useWords(words);
  const dates = useDates();
  const { mine, kit } = session;
  if (!mine) return <p className="soft">{said.noSeat}</p>;
  const note = mine.seatRole === 'shadow' ? said.shadowNote : kit.session.rated ? null : said.unratedNote;
  return (
    <>
      <div className="no-print kit-offline">
        <WhyNotOffline />
      </div>
      {note ? <p className="soft">{note}</p> : null}
      {mine.changedSince && !mine.preparedAt ? <ChangedSince changes={mine.changedSince} /> : null}
      {mine.preparedAt ? (
        <div className="no-print">
          <Tag tone="good" mark>
            {said.preparedAt(dates.moment(mine.preparedAt))}
          </Tag>
        </div>
      ) : null}
      {here ? (
        <div className="kit-flag row no-print" role="status">
          <span>{here.outdated ? said.preparedOutdated : said.preparedHere(dates.moment(here.at))}</span>
          {here.outdated ? null : (
            <Button kind="quiet" onClick={onTakeBack}>
              {said.takeBack}
            </Button>
          )}
        </div>
      ) : null}
      {error ? <FieldError error={error} /> : null}
    </>
  );
};

/** What is new for somebody who had confirmed an earlier kit. */
const ChangedSince = ({ changes }: { changes: readonly { what: string }[] }) => {
  const said = useWords(words);
  const saidChange = useWords(changeWords);
  const sentences = [...new Set(changes.map((change) => sentence(saidChange, change)))];
  return (
    <Sheet title={said.changedSince} edge="missing">
      <ul className="kit-list">
        {sentences.map((text) => (
          <li key={text} dir="auto">
            {text}
          </li>
        ))}
      </ul>
      <p className="small soft">{said.changedSinceHelp}</p>
    </Sheet>
  );
};
