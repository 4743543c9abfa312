import { useMe } from '../staff/me.ts';
import { useDates, useWords } from '../ui/language.tsx';
import { DescriptionList } from '../ui/plain/DescriptionList.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { Row, Rows } from '../ui/plain/Rows.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { partName } from './part-name.ts';
import type { Session } from './session-query.ts';
import { words } from './words.ts';

/** When, where, and who sits there. */
export const People = ({ session }: { session: Session }) => {
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

/** What has to be ready before the candidate comes in, when the plan says so. */
export const ToHaveReady = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const { toHaveReady } = session.kit.session;
  if (!toHaveReady) return null;
  return (
    <Sheet title={said.toHaveReady}>
      <p className="kit-text" dir="auto">
        {toHaveReady}
      </p>
    </Sheet>
  );
};

/** The questions; on paper `lines` leaves room to write under each. */
export const Questions = ({ session, lines = false }: { session: Session; lines?: boolean }) => {
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
            {lines ? (
              <div className="packet-lines" aria-hidden="true">
                <div />
                <div />
                <div />
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </Sheet>
  );
};

/** What is rated, with its anchors. */
export const Competencies = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const { competencies } = session.kit;
  if (competencies.length === 0) return null;
  return (
    <Sheet title={said.competencies}>
      <div className="stack kit-gap">
        {competencies.map((competency) => (
          <div key={competency.id} className="kit-competency">
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

/** The parts of the session with their minutes. */
export const RunSheet = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const { kit } = session;
  return (
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
  );
};

/** The vacancy's text as it was when the kit was pinned. */
export const VacancyText = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const { kit } = session;
  return (
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
  );
};
