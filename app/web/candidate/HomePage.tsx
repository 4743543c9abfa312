import './HomePage.css';
import { address } from '../api.ts';
import { type DateWords, dayIn, daysBetween } from '../ui/dates.ts';
import { useDates, useLanguage, useWords } from '../ui/language.tsx';
import { Address } from '../ui/plain/Address.tsx';
import { Avatar } from '../ui/plain/Avatar.tsx';
import { ButtonLink, buttonLook } from '../ui/plain/Button.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { PrintButton, PrintHead } from '../ui/plain/Print.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { useOwnName } from './account.tsx';
import { Begun } from './Begun.tsx';
import { BrokenPromises } from './BrokenPromises.tsx';
import { homeWords } from './home-words.ts';
import { currentAgenda, type MyAgenda, type MyApplication, useMyApplication } from './my-application.ts';
import { outcomeWords } from './outcome-words.ts';
import { Process } from './Process.tsx';
import { Promises } from './Promises.tsx';
import { To } from './router.tsx';
import { WhichApplication } from './WhichApplication.tsx';
import { words } from './words.ts';

/** The next interview: when, where, with whom, what is rated, whom to call; and where one is in the process. */
export const HomePage = () => {
  const application = useMyApplication();
  const said = useWords(words);
  if (!application) return <PageHeader eyebrow={said.home} title={said.homeEmpty} note={said.homeEmptyText} />;
  return <Home application={application} />;
};

const Home = ({ application }: { application: MyApplication }) => {
  const said = useWords(words);
  const mine = useWords(homeWords);
  const dates = useDates();
  const agenda = currentAgenda(application, new Date());
  const first = agenda?.content.sessions[0];
  const last = agenda?.content.sessions.at(-1);
  const now = Date.now();
  const isOver = last !== undefined && Date.parse(last.endsAt) < now;
  const { asking, ended } = application;
  const letters = useWords(outcomeWords);
  const name = useOwnName();
  const [told] = application.outcomes;
  const isAgreed = asking?.outcome === 'agreed';
  const isAhead = agenda !== undefined && !isOver && !ended && !isAgreed;
  const here = isAhead ? hereOf(agenda, now) : undefined;
  const title = isAgreed
    ? mine.agreed
    : ended
      ? application.withdrawal
        ? mine.withdrawn
        : mine.endedTitle
      : here
        ? Date.parse(here.startsAt) <= now
          ? mine.now(here.name)
          : mine.soon(dates.time(here.startsAt), here.name)
        : first && !isOver
          ? dates.moment(first.startsAt)
          : isOver
            ? mine.held
            : said.homeEmpty;
  const decision = application.steps.find((step) => step.step === 'decision');
  const note = isAgreed
    ? mine.agreedNote(application.organisation.name)
    : ended
      ? mine.ended
      : here
        ? [mine.until(dates.time(here.endsAt)), here.room, here.place].filter(Boolean).join(' · ')
        : first && last && !isOver
          ? whenInWords(dates, first.startsAt, mine.until(dates.time(last.endsAt)))
          : last && isOver
            ? decision?.step === 'decision' && decision.dueOn && decision.state !== 'done' && !decision.late
              ? mine.heldNext(
                  dates.dayLong(last.endsAt),
                  decision.who ? mine.decides(decision.who.name) : mine.decision,
                  dates.dayLong(decision.dueOn),
                )
              : mine.heldNote(dates.dayLong(last.endsAt))
            : said.homeEmptyText;
  // What was told before a day was planned is no news any more, also once that day is over.
  const isNews =
    told !== undefined &&
    !isAhead &&
    (ended || isAgreed || !agenda || Date.parse(told.sentAt) > Date.parse(agenda.publishedAt));
  const letter = told && (
    <Sheet edge="ink" title={letters[`kind_${told.kind}`]}>
      <div className="stack">
        <p className="soft small">{letters.from(told.sentBy, dates.moment(told.sentAt))}</p>
        <div className="no-print">
          <To {...buttonLook(isNews && asking?.outcome !== 'waiting' ? 'filled' : 'outlined', true)} to="/my/outcome">
            {letters.read}
          </To>
        </div>
      </div>
    </Sheet>
  );
  const promises = application.commitments.length > 0 && (
    <section aria-labelledby="promises" className="stack">
      <h2 id="promises">{mine.promises}</h2>
      <Promises commitments={application.commitments} />
    </section>
  );
  return (
    <div className="stack my-home">
      <PrintHead
        title={mine.paper}
        about={[name, application.vacancy.title].filter(Boolean).join(' · ')}
        on={isAhead ? first?.startsAt : undefined}
        organisation={application.organisation.name}
        logo={application.organisation.look.logo}
      />
      <WhichApplication application={application} />
      <PageHeader
        eyebrow={[isAhead ? agenda.content.round.name : null, application.vacancy.title].filter(Boolean).join(' · ')}
        tab={said.home}
        title={title}
        note={note}
      />
      <Begun key={application.id} application={application} />
      {asking && !ended && !asking.mine && asking.outcome === 'waiting' && (
        <Sheet edge="clay" title={mine.askedTitle}>
          <div className="stack">
            <p>{(asking.theirs.answered ? mine.askedNoteIn : mine.askedNote)(dates.moment(asking.deadline))}</p>
            <To {...buttonLook('filled', true)} to="/my/view">
              {mine.askedGo}
            </To>
          </div>
        </Sheet>
      )}
      {isNews ? letter : null}
      {application.withdrawal && Date.parse(application.withdrawal.undoUntil) > Date.now() && (
        <Sheet edge="clay">
          <div className="stack">
            <p>{mine.withdrawnUntil(dates.moment(application.withdrawal.undoUntil))}</p>
            <To {...buttonLook(undefined, true)} to="/my/withdraw">
              {mine.takeBack}
            </To>
          </div>
        </Sheet>
      )}
      <BrokenPromises application={application} />
      {ended && !told && asking?.theirs.body && !isAgreed && (
        <To className="link" data-alone to="/my/view">
          {mine.endedWhy}
        </To>
      )}
      {isAhead && <Whereabouts application={application} agenda={agenda} />}
      {isAhead && <Meeting agenda={agenda} now={now} />}
      {isOver && !ended && !isAgreed && !isNews && asking?.outcome !== 'waiting' && (
        <To {...buttonLook(undefined, true)} to="/my/prepare">
          {mine.lookBack}
        </To>
      )}
      {isAhead ? (
        // On the day's paper stands the day.
        <div className="stack my-home no-print">
          {promises}
          {letter}
        </div>
      ) : (
        promises
      )}
      {isAhead || isNews ? null : letter}
      <Process application={application} />
      <Work application={application} />
      <nav className="my-foot no-print" aria-label={mine.more}>
        <To className="link" data-alone to="/my/privacy">
          {mine.privacy}
        </To>
        <p className="soft small">{mine.privacyNote}</p>
        {!ended && (
          <>
            <To className="link" data-alone to="/my/withdraw">
              {mine.withdraw}
            </To>
            <p className="soft small">{mine.withdrawNote}</p>
          </>
        )}
      </nav>
    </div>
  );
};

/** On the day itself: the session one is in, or the one that comes next. */
const hereOf = ({ content: { sessions } }: MyAgenda, now: number) =>
  sessions[0] && Date.parse(sessions[0].startsAt) <= now
    ? sessions.find(({ endsAt }) => Date.parse(endsAt) > now)
    : undefined;

/** The day under a title that says it as people do: its date where that does not, how far away, until when. */
const whenInWords = (dates: DateWords, startsAt: string, until: string) => {
  const day = dates.dayLong(startsAt);
  const away = dates.relative(startsAt);
  const isDated = dates.day(startsAt) === day;
  const isTomorrow = daysBetween(dates.today(), dayIn(startsAt, dates.zone)) === 1;
  return [isDated ? null : day, isTomorrow || away === day ? null : away, until].filter(Boolean).join(' · ');
};

const Whereabouts = ({ application, agenda }: { application: MyApplication; agenda: MyAgenda }) => {
  const mine = useWords(homeWords);
  const dates = useDates();
  const { zone } = useLanguage();
  const { content } = agenda;
  const elsewhere = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== content.zone;
  const first = content.sessions[0];
  const last = content.sessions.at(-1);
  return (
    <Sheet>
      <div className="stack">
        {content.place && (
          <div>
            <h2 className="my-place" dir="auto">
              {content.place}
            </h2>
            {content.arrival && (
              <p className="soft small my-arrival" dir="auto">
                {content.arrival}
              </p>
            )}
          </div>
        )}
        {elsewhere && first && last && (
          <p className="small">{dates.range(first.startsAt, last.endsAt, content.zone)}</p>
        )}
        <div className="my-actions no-print">
          {content.place && !/^https?:/.test(content.place) && (
            <ButtonLink
              href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(content.place)}`}
              target="_blank"
              rel="noreferrer"
            >
              {mine.map}
            </ButtonLink>
          )}
          <ButtonLink
            href={address('GET /my/applications/{applicationId}/calendar', {
              params: { applicationId: application.id },
              query: { round: content.round.id },
            })}
          >
            {mine.calendar}
          </ButtonLink>
          {content.contact?.phone && (
            <ButtonLink href={`tel:${content.contact.phone.replace(/[^+\d]/g, '')}`}>{mine.call}</ButtonLink>
          )}
        </div>
        <div>
          {content.contact && (
            <p className="small soft">
              {(content.contact.phone ? mine.contact : mine.contactMail)(content.contact.name)}{' '}
              <span className="my-number">{content.contact.phone}</span>
            </p>
          )}
          <div className="my-reach">
            {content.contact && (
              <a className="link small" data-alone href={`mailto:${content.contact.email}`}>
                <Address>{content.contact.email}</Address>
              </a>
            )}
            <div className="no-print">
              <PrintButton />
            </div>
          </div>
        </div>
      </div>
    </Sheet>
  );
};

const Meeting = ({ agenda, now }: { agenda: MyAgenda; now: number }) => {
  const mine = useWords(homeWords);
  const dates = useDates();
  const { criteria, sessions } = agenda.content;
  // Whom one has read about already is not told about again.
  const introduced = new Map<string, string>();
  for (const { id, people } of sessions)
    for (const { memberId } of people) if (!introduced.has(memberId)) introduced.set(memberId, id);
  return (
    <section aria-labelledby="whom" className="stack">
      <h2 id="whom">{mine.whom}</h2>
      {criteria.length > 0 && (
        <p className="small">
          {mine.ratedOn(dates.list(criteria.map(({ name }) => name)))}{' '}
          <To className="link no-print" to="/my/prepare">
            {mine.ratedMore}
          </To>
        </p>
      )}
      <ol className="my-sessions">
        {sessions.map((session) => (
          <li
            key={session.id}
            aria-current={hereOf(agenda, now) === session ? 'time' : undefined}
            data-over={Date.parse(session.endsAt) <= now || undefined}
          >
            <div>
              <div className="my-session-head">
                <strong dir="auto">
                  <time dateTime={session.startsAt}>{dates.time(session.startsAt)}</time> {session.name}
                </strong>
                <Tag tone={session.rated ? 'ink' : 'neutral'}>{session.rated ? mine.rated : mine.unrated}</Tag>
              </div>
              <p className="soft small">
                {[
                  dates.duration((Date.parse(session.endsAt) - Date.parse(session.startsAt)) / 60_000),
                  session.room,
                  session.place,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </div>
            {session.people.map((person) => (
              <div key={person.memberId} className="my-person">
                <Avatar name={person.name} />
                <div>
                  <div dir="auto">{person.name}</div>
                  <div className="soft small">{[person.title, person.organisation].filter(Boolean).join(', ')}</div>
                  {person.bio && introduced.get(person.memberId) === session.id && (
                    <p className="small" dir="auto">
                      {person.bio}
                    </p>
                  )}
                </div>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
};

/** What one applied for and what one sent with it: the vacancy's text and pay, and the same files the panel opens (R29). */
const Work = ({ application }: { application: MyApplication }) => {
  const mine = useWords(homeWords);
  const dates = useDates();
  const { documents, vacancy } = application;
  const { pay } = vacancy;
  if (vacancy.text === '' && pay === null && documents.length === 0) return null;
  const amount = pay && [pay.minimum, pay.maximum].map((sum) => dates.money(sum, pay.currency));
  return (
    <section aria-labelledby="work" className="stack no-print">
      <h2 id="work">{mine.work}</h2>
      {pay && amount && <p className="small">{mine[`pay_${pay.period}`]([...new Set(amount)].join(' – '))}</p>}
      {vacancy.text !== '' && (
        <details className="my-text">
          <summary>{mine.workText(vacancy.title)}</summary>
          <p dir="auto">{vacancy.text}</p>
        </details>
      )}
      {documents.length > 0 && (
        <ul className="my-files">
          {documents.map((document) => (
            <li key={document.id}>
              <a
                className="link"
                data-alone
                href={address('GET /my/applications/{applicationId}/documents/{documentId}', {
                  params: { applicationId: application.id, documentId: document.id },
                })}
              >
                <bdi>{document.fileName}</bdi>
              </a>
              <p className="soft small">{mine.sameFile(dates.date(document.uploadedAt))}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
