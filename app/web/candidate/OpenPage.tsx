import { useEffect, useState } from 'react';
import { type Answer, type Api, api, type Contracts, Problem, setAccount } from '../api.ts';
import { forgetCopies } from '../kept.ts';
import { useSending } from '../sending.ts';
import { useLanguageOfMail, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { linkWords } from './link-words.ts';
import { showOrganisation } from './organisation.ts';
import { useRefusals } from './refusals.ts';
import { go } from './router.tsx';
import { LinkSent, SignInForm } from './SignInPage.tsx';

type Reading = Answer<Api<Contracts>['POST /link-readings']>;

const nothing: Reading = {
  state: 'unknown',
  purpose: null,
  organisation: null,
  look: null,
  name: null,
  language: null,
  hasPassword: false,
};

/** The personal link of a mail: says what it is for; only the button uses it, so a mail scanner opens nothing. */
export const OpenPage = () => {
  const said = useWords(linkWords);
  const [token] = useState(() => location.hash.slice(1));
  const [reading, setReading] = useState<Reading | null>(null);
  useLanguageOfMail(reading?.language ?? null, token);
  const [sent, setSent] = useState(false);
  const refusal = useRefusals();
  const { busy, problem, setProblem, send } = useSending({
    onRefused: (refused) => {
      if (refused.status !== 410) return;
      setProblem(null);
      setReading((known) => known && { ...known, state: refused.type.endsWith('link_used') ? 'used' : 'expired' });
    },
  });
  const [trouble, setTrouble] = useState<Problem | null>(null);
  const [attempts, setAttempts] = useState(0);
  const again = () => {
    setTrouble(null);
    setAttempts((made) => made + 1);
  };
  useEffect(() => {
    if (token === '') return setReading(nothing);
    api('POST /link-readings', { body: { token } })
      .then((read) => {
        setReading(read);
        if (read.organisation) showOrganisation(read.organisation, read.look ?? undefined);
      })
      .catch((problem: unknown) => {
        // A link that nobody could look at is not a bad link.
        if (!(problem instanceof Problem)) throw problem;
        if (problem.kind === 'refused') setReading(nothing);
        else setTrouble(problem);
      });
  }, [token, attempts]);
  const isOffline = trouble?.kind === 'offline';
  useEffect(() => {
    if (!isOffline) return;
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [isOffline]);

  const open = () =>
    send(async () => {
      const { to } = await api('POST /link-openings', { body: { token } });
      setAccount(null);
      await forgetCopies().catch(() => undefined);
      if (to === '/my') go('/my', { replace: true });
      else location.replace(to);
    });
  const renew = () =>
    send(async () => {
      await api('POST /link-renewals', { body: { token } });
      setSent(true);
    });

  if (trouble) {
    return (
      <div className="stack">
        <PageHeader title={said.linkUnread} note={refusal(trouble)} />
        <Button kind="filled" wide onClick={again}>
          {said.again}
        </Button>
      </div>
    );
  }
  if (!reading) return <Skeleton lines={3} />;
  if (reading.state === 'open') {
    return (
      <div className="stack">
        <PageHeader
          title={said.openTitle(reading.organisation ?? 'Rondo')}
          note={reading.name ? said.openNote(reading.name) : undefined}
        />
        <Button kind="filled" wide busy={busy} onClick={() => void open()}>
          {said.open}
        </Button>
        <div role="alert">
          <FieldError error={problem && refusal(problem)} />
        </div>
        <p className="soft small">{said.openHelp}</p>
      </div>
    );
  }
  if (reading.state === 'unknown') {
    return (
      <div className="stack">
        <PageHeader title={said.linkUnknown} note={said.linkUnknownHelp} />
        <SignInForm />
      </div>
    );
  }
  return (
    <div className="stack">
      <PageHeader title={reading.state === 'used' ? said.linkUsed : said.linkOver} note={said.linkNewHelp} />
      {sent ? (
        <LinkSent text={said.onItsWay} />
      ) : (
        <Button kind="filled" wide busy={busy} onClick={() => void renew()}>
          {said.sendNew}
        </Button>
      )}
      <div role="alert">
        <FieldError error={problem && refusal(problem)} />
      </div>
    </div>
  );
};
