import { useWords } from '../ui/language.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Checkbox } from '../ui/plain/Choice.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { bankWords } from './bank-words.ts';
import type { EarlierQuestion } from './earlier-questions.ts';
import { FindingsHere } from './Findings.tsx';
import { ItemTools } from './ItemTools.tsx';
import { MinutesBar } from './MinutesBar.tsx';
import { useEditing } from './plan-editing.ts';
import { newQuestion, newSeat } from './plan-edits.ts';
import { type Session, sessionKinds } from './plan-query.ts';
import { QuestionItem } from './QuestionItem.tsx';
import { SeatFields } from './SeatFields.tsx';
import { words } from './words.ts';

type SessionCardProps = {
  session: Session;
  roundNumber: number;
  earlier: readonly EarlierQuestion[];
  isFirst: boolean;
  isLast: boolean;
};

/** One sitting: how its minutes are spoken for, who sits there and looks at what, and what is asked. */
export const SessionCard = (props: SessionCardProps) => {
  const { session, earlier, isFirst, isLast } = props;
  const said = useWords(words);
  const saidBank = useWords(bankWords);
  const { plan, change, openId, setOpen, readOnly, openBank } = useEditing();
  const { id, name, kind, minutes, rated, seats, questions } = session;
  const canAsk = plan.competencies.length > 0;
  const addQuestion = () => {
    // What a seat looks at and nobody asks about yet is most likely what the next question is for.
    const focus = seats.flatMap((seat) => seat.focus);
    const unasked = focus.find((each) => !questions.some(({ competencyId }) => competencyId === each));
    const made = newQuestion(unasked ?? questions.at(-1)?.competencyId ?? plan.competencies[0]?.id ?? '');
    change<Session>(id, { questions: [...questions, made] });
    setOpen(made.id);
  };
  return (
    <div data-thing={id} tabIndex={-1} className="plan-thing">
      <Sheet
        level={3}
        title={<span dir="auto">{name || said.unnamed}</span>}
        end={<ItemTools id={id} name={name} isFirst={isFirst} isLast={isLast} />}
      >
        <div className="stack">
          <p className="row soft small">
            <span>
              {said[kind]} · {said.minutesOf(minutes)}
            </span>
            <Tag tone={rated ? 'ink' : 'neutral'}>{rated ? said.rated : said.notRated}</Tag>
          </p>
          {openId === id ? (
            <SessionFields session={session} />
          ) : session.toHaveReady ? (
            <p className="small" dir="auto">
              <b>{said.toHaveReady}:</b> {session.toHaveReady}
            </p>
          ) : null}
          {rated || questions.length > 0 ? <MinutesBar session={session} /> : null}
          <FindingsHere at={id} />
          <section className="stack" aria-label={`${said.seats}: ${name}`} data-list tabIndex={-1}>
            <h4 className="plan-subhead">{said.seats}</h4>
            {seats.length > 0 ? (
              <div className="plan-seats">
                {seats.map((seat) => (
                  <SeatFields key={seat.id} seat={seat} sessionName={name} rated={rated} />
                ))}
              </div>
            ) : null}
            {readOnly || seats.length >= 12 ? null : (
              <div>
                <Button
                  kind="quiet"
                  onClick={() => {
                    const needsLead = rated && !seats.some(({ role }) => role === 'lead');
                    change<Session>(id, { seats: [...seats, newSeat(needsLead ? 'lead' : 'member')] });
                  }}
                >
                  {said.addSeat}
                </Button>
              </div>
            )}
          </section>
          {rated || questions.length > 0 ? (
            <section className="stack" aria-label={`${said.questionsTitle}: ${name}`} data-list tabIndex={-1}>
              <h4 className="plan-subhead">{said.questionsTitle}</h4>
              {questions.length > 0 ? (
                <ol
                  // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
                  role="list"
                  className="plan-questions"
                >
                  {questions.map((question, at) => (
                    <QuestionItem
                      key={question.id}
                      question={question}
                      earlier={earlier}
                      isFirst={at === 0}
                      isLast={at === questions.length - 1}
                    />
                  ))}
                </ol>
              ) : (
                <p className="soft">{said.noQuestions}</p>
              )}
              {readOnly || !canAsk || questions.length >= 40 ? null : (
                <div className="row">
                  <Button kind="quiet" onClick={addQuestion}>
                    {said.addQuestion}
                  </Button>
                  <Button asks kind="quiet" data-bank-for={id} onClick={() => openBank(id)}>
                    {saidBank.fromBank}
                  </Button>
                </div>
              )}
            </section>
          ) : null}
        </div>
      </Sheet>
    </div>
  );
};

const SessionFields = ({ session }: { session: Session }) => {
  const said = useWords(words);
  const { change, setOpen } = useEditing();
  const set = (changes: Partial<Session>) => change<Session>(session.id, changes);
  const whole = (value: number | null, use: (minutes: number) => Partial<Session>) => {
    if (value !== null) set(use(Math.round(value)));
  };
  return (
    <div className="stack plan-fields">
      <div className="plan-fields-row">
        <TextField
          label={said.name}
          value={session.name}
          onChange={(name) => set({ name })}
          maxLength={120}
          required
          autoFocus
          error={session.name.trim() === '' ? { what: said.nameMissing, remedy: said.keptMeanwhile } : undefined}
        />
        <NativeSelect
          label={said.kind}
          value={session.kind}
          onChange={(kind) => set({ kind })}
          choices={sessionKinds.map((kind) => ({ value: kind, text: said[kind] }))}
        />
      </div>
      <div className="plan-fields-row">
        <NumberField
          label={said.minutes}
          value={session.minutes}
          onChange={(value) => whole(value, (minutes) => ({ minutes }))}
          min={5}
          max={480}
          steppers
        />
        <NumberField
          label={said.breakMinutes}
          value={session.breakMinutes}
          onChange={(value) => whole(value, (breakMinutes) => ({ breakMinutes }))}
          min={0}
          max={240}
          steppers
        />
        <NumberField
          label={said.candidateMinutes}
          value={session.candidateMinutes}
          onChange={(value) => whole(value, (candidateMinutes) => ({ candidateMinutes }))}
          min={0}
          max={120}
          steppers
        />
      </div>
      <TextArea
        label={said.toHaveReady}
        hint={said.toHaveReadyHint}
        lines={2}
        value={session.toHaveReady ?? ''}
        onChange={(toHaveReady) => set({ toHaveReady })}
        maxLength={2000}
      />
      <Checkbox
        label={said.ratedLabel}
        note={said.ratedHint}
        checked={session.rated}
        onChange={(rated) => set({ rated })}
      />
      <div>
        <Button onClick={() => setOpen(null)}>{said.done}</Button>
      </div>
    </div>
  );
};
