import { useEffect, useRef, useState } from 'react';
import { api, hasLoginEnded } from '../api.ts';
import { isShared } from '../kept.ts';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { Address } from '../ui/plain/Address.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { TextField } from '../ui/plain/TextField.tsx';
import { linkWords } from './link-words.ts';
import { Refused } from './Refused.tsx';
import { useResource } from './resource.ts';

/** A way in by mail; the answer is the same whether the address is known or not. */
export const SignInPage = () => {
  const said = useWords(linkWords);
  return (
    <div className="stack">
      <PageHeader title={said.signIn} note={said.signInHelp} />
      {hasLoginEnded(location.search) ? <p role="status">{isShared() ? said.endedShared : said.ended}</p> : null}
      <SignInForm />
    </div>
  );
};

/** A link was sent: where it is, and what to do when it does not come. */
export const LinkSent = (props: { text: string; to?: string; onOther?: () => void }) => {
  const { text, to, onOther } = props;
  const said = useWords(linkWords);
  const setup = useResource('setup', () => api('GET /setup').catch(() => null));
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div className="stack">
      <p>
        <strong ref={place} tabIndex={-1}>
          {text}
        </strong>
      </p>
      {to ? (
        <p>
          <Address>{to}</Address>
        </p>
      ) : null}
      <p className="soft small">{setup?.onTrial ? said.sentOnTrial : said.notArrived}</p>
      {onOther ? (
        <Button wide onClick={onOther}>
          {said.otherAddress}
        </Button>
      ) : null}
    </div>
  );
};

export const SignInForm = () => {
  const said = useWords(linkWords);
  const [email, setEmail] = useState('');
  const [sent, setSent] = useState(false);
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLFormElement>(null);
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim());
  const { busy, problem, send } = useSending();
  const ask = async () => {
    setTried(true);
    if (!isAddress) {
      field.current?.querySelector('input')?.focus();
      return;
    }
    if (await send(() => api('POST /login-links', { body: { email: email.trim() } }))) setSent(true);
  };
  if (sent) return <LinkSent text={said.sent} to={email.trim()} onOther={() => setSent(false)} />;
  return (
    <form
      ref={field}
      className="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void ask();
      }}
    >
      <TextField
        label={said.email}
        type="email"
        autoComplete="email"
        required
        value={email}
        onChange={setEmail}
        error={tried && !isAddress ? said.emailWrong : null}
      />
      <Refused problem={problem} />
      <Button type="submit" kind="filled" wide busy={busy}>
        {said.sendLink}
      </Button>
    </form>
  );
};
