import { useState } from 'react';
import { api, Problem } from '../api.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { pageWords } from './page-words.ts';
import { useRefusals } from './refusals.ts';

/** A way in by mail; the answer is the same whether the address is known or not. */
export const SignInPage = () => {
  const said = useWords(pageWords);
  return (
    <div className="stack">
      <PageHeader title={said.signIn} note={said.signInHelp} />
      <SignInForm />
    </div>
  );
};

export const SignInForm = () => {
  const said = useWords(pageWords);
  const [email, setEmail] = useState('');
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState(false);
  const refusal = useRefusals();
  const [problem, setProblem] = useState<Problem | null>(null);
  const send = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await api('POST /login-links', { body: { email: email.trim() } });
      setSent(true);
    } catch (refusal) {
      if (!(refusal instanceof Problem)) throw refusal;
      setProblem(refusal);
    } finally {
      setBusy(false);
    }
  };
  if (sent) return <p role="status">{said.sent}</p>;
  return (
    <form
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextField
        label={said.email}
        type="email"
        autoComplete="email"
        required
        value={email}
        onChange={setEmail}
        error={problem ? refusal(problem) : null}
      />
      <Button type="submit" kind="filled" wide busy={busy}>
        {said.sendLink}
      </Button>
    </form>
  );
};
