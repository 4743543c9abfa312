import './SessionPage.css';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, Problem } from '../api.ts';
import { OfflineMark, WhyNotOffline } from '../OfflineMark.tsx';
import { useMe, useRole } from '../staff/me.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { DescriptionList } from '../ui/plain/DescriptionList.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { AskedBefore } from './AskedBefore.tsx';
import { KitChanges } from './KitChanges.tsx';
import { KitDocuments } from './KitDocuments.tsx';
import { partName } from './part-name.ts';
import { type Session, sessionQuery } from './session-query.ts';
import { words } from './words.ts';

/** The kit: everything a panelist needs before the session, on one page that prints well. */
export const SessionPage = () => {
  const { sessionId } = useParams({ from: '/shell/sessions/$sessionId' });
  const { data: session } = useSuspenseQuery(sessionQuery(sessionId));
  const { kit, candidate, mine } = session;
  const said = useWords(words);
  const dates = useDates();
  const isHiring = useRole('administrator', 'recruiter', 'hiring_manager');
  return (
    <div className="kit">
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
            <Button kind="quiet" onClick={() => window.print()}>
              {said.print}
            </Button>
            {mine?.scorecardId && (session.heldAt !== null || session.startedAt !== null) ? (
              <Link {...buttonLook()} to="/scorecards/$scorecardId" params={{ scorecardId: mine.scorecardId }}>
                {said.toCard}
              </Link>
            ) : null}
            {mine ? (
              <Link
                {...buttonLook(mine.preparedAt ? 'filled' : 'outlined')}
                to="/sessions/$sessionId/room"
                params={{ sessionId }}
              >
                {said.openRoom}
              </Link>
            ) : null}
          </span>
        }
      />
      <div className="stack kit-gap">
        {isHiring && !session.startedAt && !session.heldAt ? <KitChanges session={session} /> : null}
        {session.newerText ? <p className="kit-flag">{said.newerText}</p> : null}
        <div className="with-aside">
          <div className="stack kit-gap">
            <Prepared session={session} />
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
            <People session={session} />
            <Sheet title={said.runSheet}>
              <ol className="kit-run">
                {kit.runSheet.map((part, index) => (
                  <li key={`${part.kind}:${part.questionId}`}>
                    <span dir="auto">{partName(kit, index, said)}</span>
                    <span className="soft">{said.minutes(part.minutes)}</span>
                  </li>
                ))}
              </ol>
            </Sheet>
            <KitDocuments session={session} />
          </div>
        </div>
        <Sheet
          title={`${said.vacancy}: ${kit.vacancy.title}`}
          end={<span className="small soft">{said.textVersion(kit.vacancy.textVersion)}</span>}
        >
          {kit.vacancy.text ? (
            <p className="kit-text" lang={kit.vacancy.language} dir="auto">
              {kit.vacancy.text}
            </p>
          ) : (
            <p className="soft">{said.noText}</p>
          )}
        </Sheet>
      </div>
    </div>
  );
};

/** The confirmation that one has read all this; recorded once (R33). */
const Prepared = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const dates = useDates();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const { mine, kit } = session;
  if (!mine) return <p className="soft">{said.noSeat}</p>;
  const note = mine.seatRole === 'shadow' ? said.shadowNote : kit.session.rated ? null : said.unratedNote;
  const confirm = async () => {
    setBusy(true);
    setError(null);
    try {
      const { preparedAt } = await api('PUT /sessions/{sessionId}/preparation', { params: { sessionId: session.id } });
      queries.setQueryData<Session>(
        ['session', session.id],
        (known) => known && { ...known, mine: known.mine && { ...known.mine, preparedAt } },
      );
      await queries.invalidateQueries({ queryKey: ['my-sessions'] });
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      setError(problem.kind === 'offline' ? said.noConnection : problem.detail || problem.title);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <div className="no-print">
        <WhyNotOffline />
      </div>
      {note ? <p className="soft">{note}</p> : null}
      <div className="row no-print">
        {mine.preparedAt ? (
          <Tag tone="good" mark>
            {said.preparedAt(dates.moment(mine.preparedAt))}
          </Tag>
        ) : (
          <Button kind="filled" busy={busy} onClick={() => void confirm()}>
            {said.prepared}
          </Button>
        )}
      </div>
      <FieldError error={error} />
    </>
  );
};

const People = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const dates = useDates();
  const me = useMe();
  return (
    <Sheet title={said.whenWhereWhom}>
      <DescriptionList
        facts={[
          {
            term: said.when,
            value: (
              <time dateTime={session.startsAt}>{dates.range(session.startsAt, session.endsAt, session.timeZone)}</time>
            ),
          },
          { term: said.where, value: [session.room, session.place].filter(Boolean).join(', ') },
        ]}
      />
      <Rows label={said.people} tight>
        {session.people.map((person) => (
          <Row
            key={person.memberId}
            title={
              <>
                <bdi>{person.name}</bdi>
                {person.memberId === me.memberId ? <span className="soft"> ({said.you})</span> : null}
              </>
            }
            note={[said[person.role], person.title, person.organisation].filter(Boolean).join(' · ')}
            end={
              <Tag tone={person.prepared ? 'good' : 'neutral'}>
                {person.prepared ? said.isPrepared : said.notPrepared}
              </Tag>
            }
          />
        ))}
      </Rows>
    </Sheet>
  );
};

const Questions = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const { kit } = session;
  return (
    <Sheet title={said.questions}>
      {kit.questions.length === 0 ? <EmptyState title={said.noQuestions} /> : null}
      <ol className="kit-questions">
        {kit.questions.map((question) => (
          <li key={question.id}>
            <p className="kit-question" dir="auto">
              {question.text}
            </p>
            <p className="small soft">
              {kit.competencies.find(({ id }) => id === question.competencyId)?.name} · {said.minutes(question.minutes)}
            </p>
            {question.followUps.length > 0 ? (
              <ul className="kit-list small" aria-label={said.followUps}>
                {question.followUps.map((text) => (
                  <li key={text} dir="auto">
                    {text}
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
    </Sheet>
  );
};

const Competencies = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const { competencies } = session.kit;
  if (competencies.length === 0) return null;
  return (
    <Sheet title={said.competencies}>
      <div className="stack kit-gap">
        {competencies.map((competency) => (
          <div key={competency.id}>
            <h3 dir="auto">{competency.name}</h3>
            <p className="soft" dir="auto">
              {competency.definition}
            </p>
            <ol className="kit-anchors">
              {competency.anchors.map((anchor, index) => (
                <li key={index} value={index + 1} dir="auto">
                  {anchor}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </Sheet>
  );
};
