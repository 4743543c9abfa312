import './logins.css';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { api } from '../api.ts';
import { useSending } from '../sending.ts';
import { useLanguageOfMail, useWords } from '../ui/language.tsx';
import { Button, buttonLook } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { AcceptInvitation } from './AcceptInvitation.tsx';
import { FirstRun } from './FirstRun.tsx';
import type { LinkReading } from './link-reading.ts';
import { RecoverAccess } from './RecoverAccess.tsx';
import { SignInByLink } from './SignInByLink.tsx';
import { troubleText } from './trouble.ts';
import { useSetup } from './use-setup.ts';
import { words } from './words.ts';

/** Where a link from a mail lands. Looking at it uses nothing up; each page has a button for that. */
export const OpenPage = () => {
  const token = useLocation({ select: ({ hash }) => hash });
  const said = useWords(words);
  // Shorter than any token: the address was cut off.
  if (token.length < 20) return <LinkTrouble title={said.noToken}>{said.noTokenText}</LinkTrouble>;
  return <OpenToken key={token} token={token} />;
};

const OpenToken = ({ token }: { token: string }) => {
  const said = useWords(words);
  const { data: link } = useSuspenseQuery({
    queryKey: ['link', token],
    queryFn: ({ signal }) => api('POST /link-readings', { body: { token }, signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { language, purpose } = link;
  useLanguageOfMail(language, token);
  useEffect(() => {
    if (purpose === 'candidate') location.replace(`/my/open#${token}`);
  }, [purpose, token]);

  if (link.state === 'unknown' || purpose === null) {
    return <LinkTrouble title={said.unknownLink}>{said.unknownLinkText}</LinkTrouble>;
  }
  if (purpose === 'candidate') return null;
  if (link.state !== 'open') return <RenewLink token={token} link={link} />;
  switch (purpose) {
    case 'first_run':
      return <FirstRun token={token} />;
    case 'invitation':
      return <AcceptInvitation token={token} link={link} />;
    case 'recovery':
      return <RecoverAccess token={token} link={link} />;
    case 'sign_in':
      return <SignInByLink token={token} link={link} />;
  }
};

const LinkTrouble = ({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) => {
  const said = useWords(words);
  return (
    <>
      <PageHeader title={title} />
      <div className="stack">
        <p>{children}</p>
        <div className="row">
          {action}
          <Link to="/sign-in" {...buttonLook(action ? 'quiet' : 'outlined')}>
            {said.toSignIn}
          </Link>
        </div>
      </div>
    </>
  );
};

/** A link that was used or is over: a new one goes to the same mailbox, so nobody else gains by asking. */
const RenewLink = ({ token, link }: { token: string; link: LinkReading }) => {
  const said = useWords(words);
  const setup = useSetup();
  const [isSent, setSent] = useState(false);
  const { busy, problem, send } = useSending();
  const title = link.state === 'used' ? said.usedLink : said.overLink;
  if (link.purpose === 'first_run') return <LinkTrouble title={title}>{said.firstRunOver}</LinkTrouble>;
  const renew = async () => {
    if (await send(() => api('POST /link-renewals', { body: { token } }))) setSent(true);
  };
  return (
    <>
      <LinkTrouble
        title={title}
        action={
          <Button kind="filled" busy={busy} onClick={() => void renew()}>
            {said.renew}
          </Button>
        }
      >
        {said.renewText}
      </LinkTrouble>
      <div className="login-foot" role="status">
        <FieldError error={problem && troubleText(problem, said)} />
        {isSent ? (
          <div className="login-notice">
            <p>{said.renewed}</p>
            {setup?.onTrial ? <p>{said.onTrialLink}</p> : null}
          </div>
        ) : null}
      </div>
    </>
  );
};
