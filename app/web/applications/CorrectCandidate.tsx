import { useState } from 'react';
import { api } from '../api.ts';
import { WatchedField } from '../MailAddress.tsx';
import { useSending } from '../sending.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { languageNames, languages } from '../ui/words.ts';
import { refusalKind, useRefusals } from './refusal-words.ts';
import type { Application } from './use-application.ts';
import { words } from './words.ts';

/** Corrects what a candidate is called and where they are reached. */
export const CorrectCandidate = (props: {
  candidate: Application['candidate'];
  onClose: () => void;
  onSaved: () => void;
}) => {
  const { candidate, onClose, onSaved } = props;
  const said = useWords(words);
  const [name, setName] = useState(candidate.name);
  const [email, setEmail] = useState(candidate.email);
  const [phone, setPhone] = useState(candidate.phone);
  const [language, setLanguage] = useState(candidate.language);
  const { busy, problem, send } = useSending({
    onRefused: ({ kind }) => {
      if (kind === 'stale') onSaved();
    },
  });
  const [tried, setTried] = useState(false);
  const refused = useRefusals();
  const isNamed = name.trim() !== '';
  const isReachable = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim());
  const save = async () => {
    setTried(true);
    if (!isNamed || !isReachable) return;
    await send(async () => {
      await api('PATCH /candidates/{candidateId}', {
        params: { candidateId: candidate.id },
        body: { name, phone, language, ...(email === candidate.email ? {} : { email }) },
        ifMatch: `"${candidate.version}"`,
      });
      onSaved();
      onClose();
    });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={said.correctTitle}
      actions={
        <>
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" busy={busy} onClick={() => void save()}>
            {said.save}
          </Button>
        </>
      }
    >
      <div className="stack">
        <TextField
          label={said.name}
          value={name}
          onChange={setName}
          error={tried && !isNamed ? said.nameNeeded : null}
        />
        <WatchedField email={email}>
          <TextField
            label={said.email}
            type="email"
            hint={said.emailHelp}
            value={email}
            onChange={setEmail}
            error={
              tried && !isReachable
                ? said.emailNeeded
                : refusalKind(problem) === 'candidate_known'
                  ? refused(problem)
                  : null
            }
          />
        </WatchedField>
        <TextField label={said.phone} type="tel" value={phone} onChange={setPhone} />
        <NativeSelect
          label={said.language}
          value={language}
          onChange={setLanguage}
          choices={languages.map((one) => ({ value: one, text: languageNames[one] }))}
        />
        {problem && refusalKind(problem) !== 'candidate_known' && <FieldError error={refused(problem)} />}
      </div>
    </Dialog>
  );
};
