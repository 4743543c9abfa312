import { useWords } from '../ui/language.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { Tag } from '../ui/plain/Tag.tsx';
import { WordedTextArea } from '../ui/WordedTextArea.tsx';
import { bankWords } from './bank-words.ts';
import type { EarlierQuestion } from './earlier-questions.ts';
import { FindingsHere } from './Findings.tsx';
import { useFindings } from './findings.ts';
import { ItemTools } from './ItemTools.tsx';
import { useEditing } from './plan-editing.ts';
import { followUpLength, followUpsAtMost } from './plan-edits.ts';
import { type Question, questionTypes } from './plan-query.ts';
import { QuestionOrigin } from './QuestionOrigin.tsx';
import { useIntoBank } from './use-into-bank.ts';
import { words } from './words.ts';

type QuestionItemProps = {
  question: Question;
  earlier: readonly EarlierQuestion[];
  isFirst: boolean;
  isLast: boolean;
};

/** One question as it will be asked, with what it asks about; its fields when it is opened. */
export const QuestionItem = ({ question, earlier, isFirst, isLast }: QuestionItemProps) => {
  const said = useWords(words);
  const { plan, openId } = useEditing();
  const { id, text, type, competencyId, minutes, followUps, repeats, bank } = question;
  const saidBank = useWords(bankWords);
  const competency = plan.competencies.find((one) => one.id === competencyId);
  const asked = earlier.find((one) => one.question.id === repeats);
  const followUpCount = followUps.filter((each) => each.trim() !== '').length;
  return (
    <li className="plan-question plan-thing" data-thing={id} tabIndex={-1}>
      <div className="plan-question-head">
        {openId === id ? (
          <b>{said.question}</b>
        ) : (
          <div>
            {text.trim() ? <Said>{text}</Said> : <span className="soft">{said.questionMissing}</span>}
            <p className="soft small">
              {[
                said[type],
                competency?.name ?? said.unlinked,
                said.minutesOf(minutes),
                followUpCount > 0 ? said.followUps(followUpCount) : null,
                bank ? saidBank.fromVersion(bank.version) : null,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {asked ? <Tag tone="ink">{said.repeated(asked.roundNumber)}</Tag> : null}
          </div>
        )}
        <ItemTools id={id} name={text} isFirst={isFirst} isLast={isLast} />
      </div>
      {openId === id ? <QuestionFields question={question} earlier={earlier} /> : null}
      <QuestionOrigin question={question} />
      <QuestionFindings question={question} />
    </li>
  );
};

/** What stands against a question; one that an earlier round asked can be meant. */
const QuestionFindings = ({ question }: { question: Question }) => {
  const said = useWords(words);
  const { change, readOnly } = useEditing();
  const before = useFindings(question.id).find(({ rule }) => rule === 'question_asked_before');
  const earlierId = before?.values.earlierQuestionId;
  return (
    <FindingsHere at={question.id}>
      {typeof earlierId === 'string' && !readOnly ? (
        <Button kind="quiet" onClick={() => change<Question>(question.id, { repeats: earlierId })}>
          {said.markRepeat}
        </Button>
      ) : null}
    </FindingsHere>
  );
};

const QuestionFields = ({ question, earlier }: { question: Question; earlier: readonly EarlierQuestion[] }) => {
  const said = useWords(words);
  const saidBank = useWords(bankWords);
  const { plan, change, setOpen, written, country, isExempt, exempt } = useEditing();
  const intoBank = useIntoBank();
  const { id, text, type, competencyId, minutes, followUps, repeats, bank } = question;
  const set = (changes: Partial<Question>) => change<Question>(id, changes);
  const competency = plan.competencies.find((one) => one.id === competencyId);
  const about = earlier.filter((one) => one.question.competencyId === competencyId);
  const isTooMuch =
    followUps.filter((each) => each.trim() !== '').length > followUpsAtMost ||
    followUps.some((each) => each.length > followUpLength);
  return (
    <div className="stack plan-fields">
      <WordedTextArea
        label={said.question}
        variant="said"
        written={written}
        country={country}
        isExempt={isExempt(text)}
        onExempt={exempt}
        lines={2}
        value={text}
        onChange={(next) => set({ text: next })}
        maxLength={2000}
        autoFocus
        error={text.trim() === '' ? { what: said.questionMissing, remedy: said.newWaits } : undefined}
      />
      <div className="plan-fields-row">
        <NativeSelect
          label={said.type}
          hint={said[`${type}Hint`]}
          value={type}
          onChange={(next) => set({ type: next })}
          choices={questionTypes.map((one) => ({ value: one, text: said[one] }))}
        />
        <NativeSelect
          label={said.belongsTo}
          value={competency ? competencyId : ''}
          placeholder={said.unlinked}
          onChange={(next) => set({ competencyId: next })}
          choices={plan.competencies.map((one) => ({ value: one.id, text: one.name || said.unnamed }))}
        />
        <NumberField
          label={said.minutes}
          value={minutes}
          onChange={(next) => {
            if (next !== null) set({ minutes: Math.round(next) });
          }}
          min={1}
          max={120}
          steppers
        />
      </div>
      <WordedTextArea
        label={said.followUpsLabel}
        written={written}
        country={country}
        hint={said.followUpsHint}
        optional
        variant="assessment"
        lines={2}
        value={followUps.join('\n')}
        onChange={(next) => set({ followUps: next === '' ? [] : next.split('\n') })}
        error={isTooMuch ? { what: said.followUpsTooMany, remedy: said.followUpsTooManyRemedy } : undefined}
      />
      {earlier.length > 0 ? (
        <>
          <NativeSelect
            label={said.repeats}
            value={repeats === null ? 'none' : earlier.some((one) => one.question.id === repeats) ? repeats : ''}
            placeholder="–"
            onChange={(next) => set({ repeats: next === 'none' ? null : next })}
            choices={[
              { value: 'none', text: said.repeatsNone },
              ...earlier.map((one) => ({
                value: one.question.id,
                text: `${said.roundShort(one.roundNumber)} · ${one.question.text}`,
              })),
            ]}
          />
          <div className="plan-asked-before">
            <p className="small">
              {about.length > 0
                ? said.earlierAbout(competency?.name ?? '')
                : competency
                  ? said.earlierNothing(competency.name)
                  : null}
            </p>
            <ul
              // biome-ignore lint/a11y/noRedundantRoles: Safari drops the list's role together with its bullets
              role="list"
            >
              {about.map((one) => (
                <li key={one.question.id}>
                  <Said size="small">{one.question.text}</Said>
                </li>
              ))}
            </ul>
          </div>
        </>
      ) : null}
      <div className="row">
        <Button onClick={() => setOpen(null)}>{said.done}</Button>
        {bank || text.trim() === '' || isTooMuch ? null : (
          <Button kind="quiet" busy={intoBank.busy} onClick={() => void intoBank.put(question)}>
            {saidBank.intoBank}
          </Button>
        )}
      </div>
    </div>
  );
};
