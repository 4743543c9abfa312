import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, Problem } from '../api.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Segments } from '../ui/plain/Segments.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { type Language, languageNames, languages } from '../ui/words.ts';
import { useBankRefusals } from './refusal-words.ts';
import type { BankCompetency } from './use-bank.ts';
import { words } from './words.ts';

type Content = BankCompetency['content'];
type Text = NonNullable<Content['texts'][Language]>;

const emptyText: Text = { name: '', definition: '', anchors: ['', '', '', '', ''] };

/** A competency of the bank: its name, what is meant and the scale, in each language the organisation hires in. */
export const CompetencyDialog = (props: {
  competency: BankCompetency | null;
  /** The language one begins in. */
  begin?: Language;
  onClose: () => void;
  onSaved?: (competency: BankCompetency) => void;
}) => {
  const { competency, onClose } = props;
  const said = useWords(words);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const refusal = useBankRefusals();
  const [shown, setShown] = useState<Language>(props.begin ?? language);
  const [content, setContent] = useState<Content>(competency?.content ?? { dimension: 'competence', texts: {} });
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const text = content.texts[shown] ?? emptyText;
  const set = (change: Partial<Text>) =>
    setContent({ ...content, texts: { ...content.texts, [shown]: { ...text, ...change } } });
  const named = languages.filter((one) => content.texts[one]?.name.trim());
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (named.length === 0) return;
    setBusy(true);
    setProblem(null);
    const body = { ...content, texts: Object.fromEntries(named.map((one) => [one, content.texts[one]])) };
    try {
      const saved = competency
        ? await api('PUT /bank-competencies/{bankCompetencyId}', {
            params: { bankCompetencyId: competency.id },
            body,
            ifMatch: `"${competency.revision}"`,
          })
        : await api('POST /bank-competencies', { body, idempotencyKey });
      await queries.invalidateQueries({ queryKey: ['bank-competencies'] });
      say(said.changed);
      props.onSaved?.(saved);
      onClose();
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      setProblem(error);
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} title={said.competencyTitle}>
      <form className="stack" noValidate onSubmit={(event) => void save(event)}>
        <Segments
          label={said.language}
          value={shown}
          onChange={setShown}
          choices={languages.map((one) => ({ value: one, text: one.toUpperCase(), name: languageNames[one] }))}
        />
        <TextField
          label={said.name}
          value={text.name}
          onChange={(name) => set({ name })}
          maxLength={120}
          required
          error={tried && named.length === 0 ? said.nameMissing : null}
        />
        <TextArea
          label={said.definition}
          lines={2}
          value={text.definition}
          onChange={(definition) => set({ definition })}
          maxLength={2000}
        />
        <Segments
          label={said.dimension}
          value={content.dimension}
          onChange={(dimension) => setContent({ ...content, dimension })}
          choices={(['competence', 'collaboration'] as const).map((one) => ({ value: one, text: said[one] }))}
        />
        <fieldset className="bank-anchors">
          <legend className="field-label">{said.anchors}</legend>
          {text.anchors.map((anchor, at) => (
            <TextArea
              key={at}
              label={said.anchorLabel(at + 1)}
              lines={1}
              value={anchor}
              onChange={(next) => set({ anchors: text.anchors.map((one, other) => (other === at ? next : one)) })}
              maxLength={500}
            />
          ))}
        </fieldset>
        <div role="alert">
          <FieldError error={problem ? refusal(problem) : null} />
        </div>
        <div className="dialog-actions">
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" type="submit" busy={busy}>
            {said.saveIt}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
