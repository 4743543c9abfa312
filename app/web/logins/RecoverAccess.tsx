import { type FormEvent, useRef, useState } from 'react';
import { api } from '../api.ts';
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

/** The way back in: a new password, or in without one. */
export const RecoverAccess = ({ token, link }: { token: string; link: LinkReading }) => {
  const said = useWords(words);
  const form = useRef<HTMLFormElement>(null);
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState<'with' | 'without' | null>(null);
  const [trouble, setTrouble] = useState<FieldProblem | null>(null);
  const short = password.length < shortestPassword;
  const open = async (how: 'with' | 'without') => {
    setBusy(how);
    setTrouble(null);
    try {
      const { to } = await api('POST /link-openings', { body: { token, ...(how === 'with' ? { password } : {}) } });
      if (!(await enter(to, ''))) setTrouble({ what: said.nowhereTitle, remedy: said.nowhereText });
    } catch (error) {
      setTrouble(troubleText(error, said));
    } finally {
      setBusy(null);
    }
  };
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
            <FieldError error={trouble} />
          </div>
          <Button kind="filled" type="submit" wide busy={busy === 'with'}>
            {said.recover}
          </Button>
          <Button kind="quiet" wide busy={busy === 'without'} onClick={() => void open('without')}>
            {said.recoverWithout}
          </Button>
        </form>
      </Sheet>
    </>
  );
};
