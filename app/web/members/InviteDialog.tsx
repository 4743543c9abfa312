import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { api } from '../api.ts';
import { WatchedField } from '../MailAddress.tsx';
import { useSending } from '../sending.ts';
import type { Role } from '../staff/me.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { RadioGroup } from '../ui/plain/Choice.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { NativeSelect } from '../ui/plain/NativeSelect.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { say } from '../ui/plain/Toast.tsx';
import { languageNames, languages } from '../ui/words.ts';
import { roleChoices } from './roles.ts';
import { focusFirstError, kindOf, looksLikeEmail, troubleText } from './trouble.ts';
import { words } from './words.ts';

const aboutTheAddress = ['member_known', 'member_out', 'invited_just_now'];

/** Invites one person; a mistake is said at its place and nothing typed is lost. */
export const InviteDialog = ({ onClose }: { onClose: () => void }) => {
  const said = useWords(words);
  const { language } = useLanguage();
  const queries = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>('interviewer');
  const [theirs, setTheirs] = useState(language);
  const [tried, setTried] = useState(false);
  const { busy, problem, setProblem, send } = useSending({ onRefused: () => focusFirstError(form.current) });
  const missing = name.trim() === '';
  const wrong = !looksLikeEmail(email);
  const atAddress = aboutTheAddress.includes(kindOf(problem));
  const invite = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (missing || wrong) return focusFirstError(form.current);
    await send(async () => {
      const body = { name: name.trim(), email: email.trim(), role, language: theirs };
      await api('POST /invitations', { body });
      say(said.invited(body.name));
      await queries.invalidateQueries({ queryKey: ['invitations'] });
      onClose();
    });
  };
  return (
    <Dialog open onClose={onClose} title={said.invite}>
      <form className="stack" noValidate ref={form} onSubmit={(event) => void invite(event)}>
        <p>{said.inviteText}</p>
        <TextField
          label={said.name}
          required
          maxLength={200}
          value={name}
          onChange={setName}
          error={
            tried && missing
              ? { what: said.nameMissing, remedy: said.nameRemedy }
              : problem?.field('/name')
                ? { what: said.nameAddress, remedy: said.nameRemedy }
                : null
          }
        />
        <WatchedField email={email}>
          <TextField
            label={said.email}
            type="email"
            required
            value={email}
            onChange={setEmail}
            error={
              tried && wrong
                ? { what: email.trim() ? said.emailWrong : said.emailMissing, remedy: said.emailRemedy }
                : atAddress
                  ? troubleText(problem, said)
                  : problem?.field('/email')
                    ? { what: said.emailWrong, remedy: said.emailRemedy }
                    : null
            }
          />
        </WatchedField>
        <RadioGroup label={said.role} value={role} onChange={setRole} choices={roleChoices(said)} />
        <NativeSelect
          label={said.language}
          value={theirs}
          onChange={setTheirs}
          choices={languages.map((value) => ({ value, text: languageNames[value] }))}
        />
        <div role="alert">
          <FieldError
            error={problem && !atAddress && problem.errors.length === 0 ? troubleText(problem, said) : null}
          />
        </div>
        <div className="dialog-actions">
          <Button onClick={onClose}>{said.cancel}</Button>
          <Button kind="filled" type="submit" busy={busy}>
            {said.inviteSend}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
