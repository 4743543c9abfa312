import { useWords } from '../ui/language.tsx';
import { Menu } from '../ui/Menu.tsx';
import { EmptyState } from '../ui/plain/EmptyState.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { type EarlierQuestion, earlierQuestions } from './earlier-questions.ts';
import { FindingsHere } from './Findings.tsx';
import { ItemTools } from './ItemTools.tsx';
import { useEditing } from './plan-editing.ts';
import { newSession } from './plan-edits.ts';
import { type Round, sessionKinds } from './plan-query.ts';
import { SessionCard } from './SessionCard.tsx';
import { words } from './words.ts';

const firstLetterUp = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** One round: its sessions in order, and from the second on what the rounds before it asked. */
export const RoundPanel = ({ round, number }: { round: Round; number: number }) => {
  const said = useWords(words);
  const { plan, edit, change, openId, setOpen, readOnly } = useEditing();
  const { sessions } = round;
  const earlier = earlierQuestions(plan, number);
  const minutes = sessions.reduce(
    (sum, session, at) => sum + session.minutes + (at === 0 ? 0 : session.breakMinutes),
    0,
  );
  const adding =
    readOnly || sessions.length >= 12 ? null : (
      <Menu
        label={said.addSession}
        actions={sessionKinds.map((kind) => ({
          id: kind,
          text: said[kind],
          run: () => {
            const made = newSession(kind, firstLetterUp(said[kind]));
            edit((now) => ({
              ...now,
              rounds: now.rounds.map((one) =>
                one.id === round.id ? { ...one, sessions: [...one.sessions, made] } : one,
              ),
            }));
            setOpen(made.id);
          },
        }))}
      />
    );
  return (
    <div className="stack" data-list tabIndex={-1}>
      <div className="plan-thing plan-round-head" data-thing={round.id} tabIndex={-1}>
        <div className="row row-apart">
          <div>
            <h2 dir="auto">{said.round(number, round.name || said.unnamed)}</h2>
            <p className="soft small">{said.roundSummary(sessions.length, minutes)}</p>
          </div>
          <ItemTools id={round.id} name={round.name} isFirst={number === 1} isLast={number === plan.rounds.length} />
        </div>
        {openId === round.id ? (
          <TextField
            label={said.roundName}
            value={round.name}
            onChange={(name) => change<Round>(round.id, { name })}
            maxLength={120}
            required
            autoFocus
            error={round.name.trim() === '' ? { what: said.nameMissing, remedy: said.keptMeanwhile } : undefined}
          />
        ) : null}
        <FindingsHere at={round.id} />
      </div>
      {earlier.length > 0 ? <EarlierRounds earlier={earlier} number={number} /> : null}
      {sessions.length === 0 ? (
        <EmptyState title={said.noSessions} action={adding}>
          {said.noSessionsHelp}
        </EmptyState>
      ) : (
        <>
          <ol
            // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
            role="list"
            className="plan-sessions"
          >
            {sessions.map((session, at) => (
              <li key={session.id}>
                {at > 0 && session.breakMinutes > 0 ? (
                  <p className="plan-pause soft small">{said.pause(session.breakMinutes)}</p>
                ) : null}
                <SessionCard
                  session={session}
                  roundNumber={number}
                  earlier={earlier}
                  isFirst={at === 0}
                  isLast={at === sessions.length - 1}
                />
              </li>
            ))}
          </ol>
          <div>{adding}</div>
        </>
      )}
    </div>
  );
};

const EarlierRounds = ({ earlier, number }: { earlier: readonly EarlierQuestion[]; number: number }) => {
  const said = useWords(words);
  const { plan } = useEditing();
  const nameOf = (id: string) => plan.competencies.find((competency) => competency.id === id)?.name ?? '';
  return (
    <details className="plan-earlier">
      <summary className="plan-earlier-title">
        {said.earlier(number - 1)} <span className="soft">({said.questions(earlier.length)})</span>
      </summary>
      <ul
        // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
        role="list"
      >
        {earlier.map(({ question, roundNumber, sessionName }) => (
          <li key={question.id}>
            <Said size="small">{question.text}</Said>
            <p className="soft small">
              {[said.roundShort(roundNumber), sessionName, nameOf(question.competencyId)].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
};
