import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../api.ts';
import { useDraft } from '../draft.ts';
import { RestoredNote } from '../RestoredNote.tsx';
import { useSending } from '../sending.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { Checkbox } from '../ui/plain/Choice.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { Said } from '../ui/plain/Said.tsx';
import { TextArea } from '../ui/plain/TextArea.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { exemptionWords } from './exemption-words.ts';
import { exemptionsKey } from './use-exemptions.ts';

/** Asks that a question be asked in spite of its words: a reason, the advert, and then a second person (R93). */
export const ExemptionDialog = (props: { vacancyId: string; text: string; onClose: () => void }) => {
  const { vacancyId, text, onClose } = props;
  const said = useWords(exemptionWords);
  const queries = useQueryClient();
  // A question has no id until it is saved, and a name holds no words: the reasons of one vacancy are kept together.
  const kept = useDraft<Record<string, string>>(`vacancies/${vacancyId}/exemptions`, {});
  const { [text]: reason = '', ...others } = kept.value;
  const setReason = (typed: string) => kept.setValue(typed === '' ? others : { ...others, [text]: typed });
  const [inAdvert, setInAdvert] = useState(false);
  const [idempotencyKey, renewKey] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const { busy, problem, send: sendIt } = useSending({ onRefused: () => renewKey(crypto.randomUUID()) });
  const refusals: Record<string, string> = {
    no_exemption: said.never,
    exemption_asked: said.already,
    nothing_blocked: said.fine,
  };
  const error = problem ? (refusals[problem.type.split(':').at(-1) ?? ''] ?? said.failed) : null;
  const send = async () => {
    setTried(true);
    if (reason.trim() === '' || !inAdvert) return;
    await sendIt(async () => {
      await api('POST /vacancies/{vacancyId}/wording-exemptions', {
        params: { vacancyId },
        body: { text, reason, saidInAdvert: inAdvert },
        idempotencyKey,
      });
      await queries.invalidateQueries({ queryKey: exemptionsKey(vacancyId) });
      setReason('');
      say(said.sent);
      onClose();
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.ask}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void send()}>
            {said.send}
          </Button>
        </>
      }
    >
      <div className="stack">
        <Said>{text}</Said>
        <p className="soft">{said.askHelp}</p>
        <RestoredNote of={{ restored: kept.restored && reason !== '', throwAway: async () => setReason('') }} />
        <TextArea
          label={said.reason}
          lines={3}
          value={reason}
          onChange={setReason}
          maxLength={2000}
          error={tried && reason.trim() === '' ? said.reasonMissing : null}
        />
        <Checkbox label={said.inAdvert} checked={inAdvert} onChange={setInAdvert} />
        <div role="alert">
          <FieldError error={tried && !inAdvert ? said.inAdvertMissing : error} />
        </div>
      </div>
    </Dialog>
  );
};
