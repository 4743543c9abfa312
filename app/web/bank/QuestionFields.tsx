import { useState } from 'react';
import { useOrganisationCountry } from '../country.ts';
import { useLanguage, useWords } from '../ui/language.tsx';
import { NumberField } from '../ui/NumberField.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { WordedTextArea } from '../ui/WordedTextArea.tsx';
import { type Language, languageNames, languages } from '../ui/words.ts';
import { CompetencyDialog } from './CompetencyDialog.tsx';
import { areTooManyTags, isTooMuch, type QuestionDraft } from './question-draft.ts';
import { nameIn, questionTypes, useBankCompetencies } from './use-bank.ts';
import { words } from './words.ts';

/** The fields of a question: its words in each language, checked as they are typed, and what it is about. */
export const QuestionFields = (props: {
  draft: QuestionDraft;
  onChange: (draft: QuestionDraft) => void;
  /** Whether it was tried to save: then what is missing is said. */
  tried: boolean;
}) => {
  const { draft, onChange, tried } = props;
  const said = useWords(words);
  const { language } = useLanguage();
  const country = useOrganisationCountry();
  const competencies = useBankCompetencies(language) ?? [];
  const [naming, setNaming] = useState(false);
  const there = languages.filter((one) => draft.texts[one] !== undefined);
  const absent = languages.filter((one) => draft.texts[one] === undefined);
  const isTextMissing = there.every((one) => draft.texts[one]?.text.trim() === '');
  const setText = (one: Language, change: Partial<NonNullable<QuestionDraft['texts'][Language]>>) => {
    const before = draft.texts[one] ?? { text: '', followUps: '', goodAnswer: '' };
    onChange({ ...draft, texts: { ...draft.texts, [one]: { ...before, ...change } } });
  };
  const without = (one: Language) => {
    const { [one]: _gone, ...texts } = draft.texts;
    onChange({ ...draft, texts });
  };
  return (
    <>
      {there.map((one, at) => {
        const text = draft.texts[one];
        if (text === undefined) return null;
        return (
          <Sheet
            key={one}
            title={<span lang={one}>{languageNames[one]}</span>}
            end={
              there.length > 1 ? (
                <Button kind="quiet" onClick={() => without(one)}>
                  {said.removeLanguage(languageNames[one])}
                </Button>
              ) : null
            }
          >
            <div className="stack">
              <WordedTextArea
                label={said.text}
                variant="said"
                lines={2}
                written={one}
                country={country}
                lang={one}
                value={text.text}
                onChange={(next) => setText(one, { text: next })}
                maxLength={2000}
                error={tried && isTextMissing && at === 0 ? said.textMissing : null}
              />
              <WordedTextArea
                label={said.followUps}
                hint={said.followUpsHint}
                optional
                lines={2}
                written={one}
                country={country}
                lang={one}
                value={text.followUps}
                onChange={(next) => setText(one, { followUps: next })}
                error={isTooMuch(text.followUps) ? said.tooManyLines : null}
              />
              <TextArea
                label={said.goodAnswer}
                hint={said.goodAnswerHint}
                optional
                lines={2}
                lang={one}
                value={text.goodAnswer}
                onChange={(next) => setText(one, { goodAnswer: next })}
                error={isTooMuch(text.goodAnswer) ? said.tooManyLines : null}
              />
            </div>
          </Sheet>
        );
      })}
      {absent.length > 0 ? (
        <div className="row">
          {absent.map((one) => (
            <Button key={one} kind="quiet" onClick={() => setText(one, {})}>
              {said.addLanguage(languageNames[one])}
            </Button>
          ))}
        </div>
      ) : null}
      <Sheet>
        <div className="stack">
          <div className="bank-facts">
            <NativeSelect
              label={said.competency}
              value={competencies.some(({ id }) => id === draft.competencyId) ? draft.competencyId : ''}
              placeholder={said.chooseCompetency}
              onChange={(competencyId) => onChange({ ...draft, competencyId })}
              choices={competencies.map(({ id, content }) => ({ value: id, text: nameIn(content, language).name }))}
              error={tried && draft.competencyId === '' ? said.competencyMissing : null}
            />
            <NativeSelect
              label={said.type}
              value={draft.type}
              onChange={(type) => onChange({ ...draft, type })}
              choices={questionTypes.map((type) => ({ value: type, text: said[type] }))}
            />
            <NumberField
              label={said.minutes}
              value={draft.minutes}
              onChange={(minutes) => {
                if (minutes !== null) onChange({ ...draft, minutes: Math.round(minutes) });
              }}
              min={1}
              max={120}
              steppers
            />
          </div>
          <div>
            <Button asks kind="quiet" onClick={() => setNaming(true)}>
              {said.newCompetency}
            </Button>
          </div>
          <TextField
            label={said.tags}
            hint={said.tagsHint}
            optional
            value={draft.tags}
            onChange={(tags) => onChange({ ...draft, tags })}
            error={areTooManyTags(draft.tags) ? said.tooManyTags : null}
          />
        </div>
      </Sheet>
      {naming ? (
        <CompetencyDialog
          competency={null}
          begin={there[0] ?? language}
          onClose={() => setNaming(false)}
          onSaved={({ id }) => onChange({ ...draft, competencyId: id })}
        />
      ) : null}
    </>
  );
};
