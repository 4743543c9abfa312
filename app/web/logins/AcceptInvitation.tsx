import { type FormEvent, useRef, useState } from 'react';
import { api } from '../api.ts';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
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
  const { busy, problem, setProblem, send } = useSending();
  const nameMissing = name.trim() === '';
  const short = password !== '' && password.length < shortestPassword;
  const accept = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (nameMissing || short) return focusFirstError(form.current);
    await send(async () => {
      const { to } = await api('POST /link-openings', {
        body: { token, name: name.trim(), ...(password ? { password } : {}) },
      });
      await enter(to, '');
    });
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
            <FieldError error={problem && (problem.field('/name') ?? troubleText(problem, said))} />
          </div>
          <Button kind="filled" type="submit" wide busy={busy}>
            {said.accept}
          </Button>
        </form>
      </Sheet>
    </>
  );
};
