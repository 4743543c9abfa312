import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api } from '../api.ts';
import { useDraft } from '../draft.ts';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
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
  const kept = useDraft<Content>(
    // Begun on one revision it is put over no later one.
    competency ? `bank-competencies/${competency.id}/${competency.revision}` : 'bank-competencies/new',
    competency?.content ?? { dimension: 'competence', texts: {} },
  );
  const { value: content, setValue: setContent } = kept;
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useSending();
  const text = content.texts[shown] ?? emptyText;
  const set = (change: Partial<Text>) =>
    setContent({ ...content, texts: { ...content.texts, [shown]: { ...text, ...change } } });
  const named = languages.filter((one) => content.texts[one]?.name.trim());
  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (named.length === 0) return;
    const body = { ...content, texts: Object.fromEntries(named.map((one) => [one, content.texts[one]])) };
    await send(async () => {
      const saved = competency
        ? await api('PUT /bank-competencies/{bankCompetencyId}', {
            params: { bankCompetencyId: competency.id },
            body,
            ifMatch: `"${competency.revision}"`,
          })
        : await api('POST /bank-competencies', { body, idempotencyKey });
      await kept.settle();
      await queries.invalidateQueries({ queryKey: ['bank-competencies'] });
      say(said.changed);
      props.onSaved?.(saved);
      onClose();
    });
  };
  return (
    <Dialog open onClose={onClose} title={said.competencyTitle}>
      <form className="stack" noValidate onSubmit={(event) => void save(event)}>
        <RestoredNote of={kept} />
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
