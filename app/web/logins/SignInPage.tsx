import '../ui/plain/Link.css';
import './logins.css';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { api, hasLoginEnded } from '../api.ts';
import { isShared } from '../kept.ts';
import { SharedComputer } from '../SharedComputer.tsx';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Sheet } from '../ui/plain/Sheet.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { enter, focusFirstError } from './enter.ts';
import { knowsPasskeys, type PasskeyStopped, signInWithPasskey, unlessStopped } from './passkeys.ts';
import { kindOf, looksLikeEmail, troubleText } from './trouble.ts';
import { useSetupSoon } from './use-setup.ts';
import { words } from './words.ts';

type Step = 'password' | 'link' | 'passkey';

/** Password, mailed link or passkey; then back to where one was. */
export const SignInPage = () => {
  const said = useWords(words);
  const { data: setup, isPending } = useSetupSoon();
  const form = useRef<HTMLFormElement>(null);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [tried, setTried] = useState<Step | null>(null);
  const [stopped, setStopped] = useState<PasskeyStopped | null>(null);
  const { sending, problem, setProblem, send } = useSending<'password' | 'link'>();
  // The browser's window for a passkey may stay open: it holds up no other way in.
  const passkey = useSending();
  const [asked, setAsked] = useState<string | null>(null);
  const [nowhere, setNowhere] = useState(false);

  const emailWrong = !looksLikeEmail(email);
  const passwordMissing = password === '';
  const begin = (step: Step) => {
    setTried(step);
    setStopped(null);
    setProblem(null);
    passkey.setProblem(null);
  };
  const attempt = async (step: 'password' | 'link', work: () => Promise<void>) => {
    begin(step);
    if (emailWrong || (step === 'password' && passwordMissing)) return focusFirstError(form.current);
    await send(work, step);
  };
  const arrive = async (to: '/' | '/my') => {
    if (!(await enter(to))) setNowhere(true);
  };
  const signIn = (event: FormEvent) => {
    event.preventDefault();
    void attempt('password', async () => {
      const { to } = await api('POST /logins', { body: { email: email.trim(), password } });
      await arrive(to);
    });
  };
  const mailLink = () =>
    attempt('link', async () => {
      await api('POST /login-links', { body: { email: email.trim() } });
      setAsked(email.trim());
    });
  const usePasskey = () => {
    begin('passkey');
    return passkey.send(() => signInWithPasskey().then(arrive).catch(unlessStopped(setStopped)));
  };

  const isPasskeyUnknown = kindOf(passkey.problem) === 'sign_in_failed';
  const trouble = stopped ?? passkey.problem ?? problem;

  if (nowhere) {
    return (
      <>
        <PageHeader title={said.nowhereTitle} />
        <div className="stack">
          <p>{said.nowhereText}</p>
          <div>
            <Button
              onClick={() => {
                void api('DELETE /login').catch(() => undefined);
                setNowhere(false);
                setPassword('');
              }}
            >
              {said.otherAccount}
            </Button>
          </div>
        </div>
      </>
    );
  }
  if (isPending) {
    return (
      <>
        <PageHeader title={said.signIn} />
        <Skeleton lines={4} />
      </>
    );
  }
  return (
    <>
      <PageHeader title={said.signIn} />
      <div className="stack">
        {hasLoginEnded(location.search) ? (
          <p role="status">
            {said.loginEnded} {isShared() ? null : said.loginEndedKept}
          </p>
        ) : null}
        {setup?.firstRun ? (
          <div className="login-notice" data-tone="due">
            <b>{said.newHere}</b>
            <p>{said.newHereText}</p>
          </div>
        ) : null}
        <Sheet>
          <form className="stack" noValidate ref={form} onSubmit={signIn}>
            <TextField
              label={said.email}
              type="email"
              name="email"
              autoComplete="username webauthn"
              required
              value={email}
              onChange={setEmail}
              error={
                (tried === 'password' || tried === 'link') && emailWrong
                  ? { what: email.trim() ? said.emailWrong : said.emailMissing, remedy: said.emailRemedy }
                  : null
              }
            />
            <TextField
              label={said.password}
              type="password"
              name="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={setPassword}
              error={
                tried === 'password' && passwordMissing
                  ? { what: said.passwordMissing, remedy: said.passwordRemedy }
                  : null
              }
            />
            <SharedComputer />
            <div role="alert">
              <FieldError error={isPasskeyUnknown ? said.passkeyFailed : trouble && troubleText(trouble, said)} />
            </div>
            <Button kind="filled" type="submit" wide busy={sending === 'password'}>
              {said.signIn}
            </Button>
            <div className="login-or">{said.orElse}</div>
            <div className="login-ways">
              <Button wide busy={sending === 'link'} onClick={() => void mailLink()}>
                {said.mailLink}
              </Button>
              {knowsPasskeys() ? (
                <Button wide busy={passkey.busy} onClick={() => void usePasskey()}>
                  {said.withPasskey}
                </Button>
              ) : null}
            </div>
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
        <p>
          <Link to="/lost-access" className="link" data-alone>
            {said.noAccess}
          </Link>
        </p>
      </div>
    </>
  );
};
