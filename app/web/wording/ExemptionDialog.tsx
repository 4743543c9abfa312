import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, Problem } from '../api.ts';
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
  const [reason, setReason] = useState('');
  const [inAdvert, setInAdvert] = useState(false);
  const [idempotencyKey, renewKey] = useState(() => crypto.randomUUID());
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const send = async () => {
    setTried(true);
    if (reason.trim() === '' || !inAdvert) return;
    setBusy(true);
    setError(null);
    try {
      await api('POST /vacancies/{vacancyId}/wording-exemptions', {
        params: { vacancyId },
        body: { text, reason, saidInAdvert: inAdvert },
        idempotencyKey,
      });
      await queries.invalidateQueries({ queryKey: exemptionsKey(vacancyId) });
      say(said.sent);
      onClose();
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      const kind = problem.type.split(':').at(-1);
      setError(
        kind === 'no_exemption'
          ? said.never
          : kind === 'exemption_asked'
            ? said.already
            : kind === 'nothing_blocked'
              ? said.fine
              : said.failed,
      );
      renewKey(crypto.randomUUID());
    } finally {
      setBusy(false);
    }
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
