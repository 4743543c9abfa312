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

/** The way back in: a new password, or in without one. */
export const RecoverAccess = ({ token, link }: { token: string; link: LinkReading }) => {
  const said = useWords(words);
  const form = useRef<HTMLFormElement>(null);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [isNowhere, setNowhere] = useState(false);
  const { sending, problem, send } = useSending<'with' | 'without'>();
  const short = password.length < shortestPassword;
  const open = (how: 'with' | 'without') =>
    send(async () => {
      setNowhere(false);
      const { to } = await api('POST /link-openings', { body: { token, ...(how === 'with' ? { password } : {}) } });
      setNowhere(!(await enter(to, '')));
    }, how);
  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (short) focusFirstError(form.current);
    else void open('with');
  };
  return (
    <>
      <PageHeader
        eyebrow={link.name ? said.hello(link.name) : null}
        title={said.recoverTitle}
        note={said.recoverText}
      />
      <Sheet>
        <form className="stack" noValidate ref={form} onSubmit={save}>
          <TextField
            label={said.newPassword}
            type="password"
            autoComplete="new-password"
            required
            hint={said.passwordHint}
            value={password}
            onChange={setPassword}
            error={tried && short ? { what: said.passwordShort, remedy: said.passwordShortRemedy } : null}
          />
          <div role="alert">
            <FieldError
              error={
                isNowhere
                  ? { what: said.nowhereTitle, remedy: said.nowhereText }
                  : problem && troubleText(problem, said)
              }
            />
          </div>
          <Button kind="filled" type="submit" wide busy={sending === 'with'}>
            {said.recover}
          </Button>
          <Button kind="quiet" wide busy={sending === 'without'} onClick={() => void open('without')}>
            {said.recoverWithout}
          </Button>
        </form>
      </Sheet>
    </>
  );
};
