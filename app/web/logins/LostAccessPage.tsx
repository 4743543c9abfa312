import '../ui/plain/Link.css';
import './logins.css';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { api } from '../api.ts';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { focusFirstError } from './enter.ts';
import { looksLikeEmail, troubleText } from './trouble.ts';
import { useSetup } from './use-setup.ts';
import { words } from './words.ts';

/** The ways back for somebody who cannot get in. */
export const LostAccessPage = () => {
  const said = useWords(words);
  const setup = useSetup();
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState<string | null>(null);
  const { busy, problem, setProblem, send } = useSending();
  const isWrong = !looksLikeEmail(email);
  const ask = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    setProblem(null);
    if (isWrong) return focusFirstError(form.current);
    const to = email.trim();
    if (await send(() => api('POST /login-links', { body: { email: to } }))) setAsked(to);
  };
  return (
    <>
      <PageHeader title={said.lostTitle} note={said.lostText} />
      <div className="stack">
        <Sheet title={said.lostMail}>
          <form className="stack" noValidate ref={form} onSubmit={(event) => void ask(event)}>
            <p>{said.lostMailText}</p>
            <TextField
              label={said.email}
              type="email"
              autoComplete="username"
              required
              value={email}
              onChange={setEmail}
              error={
                tried && isWrong
                  ? { what: email.trim() ? said.emailWrong : said.emailMissing, remedy: said.emailRemedy }
                  : problem && troubleText(problem, said)
              }
            />
            <Button kind="filled" type="submit" wide busy={busy}>
              {said.sendLink}
            </Button>
            <div role="status">
              {asked === null ? null : (
                <div className="login-notice">
                  <p>{said.linkAsked(asked)}</p>
                  {setup?.onTrial ? <p>{said.onTrialLink}</p> : null}
                </div>
              )}
            </div>
          </form>
        </Sheet>
        <Sheet title={said.lostAdministrator}>
          <p>{said.lostAdministratorText}</p>
        </Sheet>
        <Sheet title={said.lostServer}>
          <p>{said.lostServerText}</p>
        </Sheet>
        <p>
          <Link to="/sign-in" className="link" data-alone>
            {said.backToSignIn}
          </Link>
        </p>
      </div>
    </>
  );
};
