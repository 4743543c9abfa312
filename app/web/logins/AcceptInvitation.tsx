import { type FormEvent, useRef, useState } from 'react';
import { api, Problem } from '../api.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError, type FieldProblem } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { enter, focusFirstError } from './enter.ts';
import type { LinkReading } from './link-reading.ts';
import { shortestPassword, troubleText } from './trouble.ts';
import { words } from './words.ts';

/** Joining an organisation: the name as others read it, and a password for who wants one. */
export const AcceptInvitation = ({ token, link }: { token: string; link: LinkReading }) => {
  const said = useWords(words);
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(link.name ?? '');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<FieldProblem | null>(null);
  const nameMissing = name.trim() === '';
  const short = password !== '' && password.length < shortestPassword;
  const accept = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setTrouble(null);
    if (nameMissing || short) return focusFirstError(form.current);
    setBusy(true);
    try {
      const { to } = await api('POST /link-openings', {
        body: { token, name: name.trim(), ...(password ? { password } : {}) },
      });
      await enter(to, '');
    } catch (error) {
      const refused = error instanceof Problem ? error.field('/name') : undefined;
      setTrouble(refused ?? troubleText(error, said));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <PageHeader
        title={said.invited(link.organisation ?? '')}
        note={link.hasPassword ? said.invitedKnownText : said.invitedText}
      />
      <Sheet>
        <form className="stack" noValidate ref={form} onSubmit={(event) => void accept(event)}>
          <TextField
            label={said.yourName}
            autoComplete="name"
            required
            value={name}
            onChange={setName}
            error={tried && nameMissing ? { what: said.nameMissing, remedy: said.nameRemedy } : null}
          />
          {link.hasPassword ? null : (
            <TextField
              label={said.newPassword}
              type="password"
              autoComplete="new-password"
              optional
              hint={said.passwordOptionalHint}
              value={password}
              onChange={setPassword}
              error={tried && short ? { what: said.passwordShort, remedy: said.passwordShortRemedy } : null}
            />
          )}
          <div role="alert">
            <FieldError error={trouble} />
          </div>
          <Button kind="filled" type="submit" wide busy={busy}>
            {said.accept}
          </Button>
        </form>
      </Sheet>
    </>
  );
};
