import '../ui/plain/Link.css';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type Answer, type Api, api, type Contracts, Problem } from '../api.ts';
import { useSending } from '../sending.ts';
import { useLanguageOfMail, useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { Skeleton } from '../ui/plain/Skeleton.tsx';
import { unsubscribeWords } from './unsubscribe-words.ts';

type Whose = Answer<Api<Contracts>['GET /unsubscriptions/{token}']>;

/** Where a link in a reminder leads: reminders end with one press, without signing in. Opening it changes nothing. */
export const UnsubscribePage = () => {
  const said = useWords(unsubscribeWords);
  const [token] = useState(() => location.hash.slice(1));
  const [whose, setWhose] = useState<Whose | null>(null);
  useLanguageOfMail(whose?.language ?? null, token);
  const [trouble, setTrouble] = useState<'unknown' | 'failed' | null>(token === '' ? 'unknown' : null);
  const caught = (problem: unknown) => {
    if (!(problem instanceof Problem)) throw problem;
    setTrouble(problem.kind === 'not-found' || problem.kind === 'refused' ? 'unknown' : 'failed');
  };
  useEffect(() => {
    if (token === '') return;
    api('GET /unsubscriptions/{token}', { params: { token } }).then(setWhose, caught);
  }, [token]);
  const { busy, send } = useSending({ onRefused: caught });
  const end = () => {
    setTrouble(null);
    return send(async () => setWhose(await api('POST /unsubscriptions/{token}', { params: { token } })));
  };
  const settings = (
    <p>
      <Link to="/settings" className="link" data-alone>
        {said.settings}
      </Link>
    </p>
  );
  if (trouble === 'unknown') {
    return (
      <>
        <PageHeader title={said.unknown} note={said.unknownHelp} />
        {settings}
      </>
    );
  }
  if (!whose) return trouble === 'failed' ? <PageHeader title={said.failed} /> : <Skeleton lines={3} />;
  return (
    <>
      <PageHeader
        title={whose.digest ? said.title : said.done}
        note={whose.digest ? said.note(whose.name, whose.organisation) : said.doneNote}
      />
      <div className="stack">
        {whose.digest ? (
          <Button kind="filled" wide busy={busy} onClick={() => void end()}>
            {said.end}
          </Button>
        ) : null}
        <div role="alert">
          <FieldError error={trouble === 'failed' ? said.failed : null} />
        </div>
        {settings}
      </div>
    </>
  );
};
