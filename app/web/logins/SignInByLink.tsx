import { useState } from 'react';
import { api } from '../api.ts';
import { SharedComputer } from '../SharedComputer.tsx';
import { useSending } from '../sending.ts';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { enter } from './enter.ts';
import type { LinkReading } from './link-reading.ts';
import { troubleText } from './trouble.ts';
import { words } from './words.ts';

/** The button behind a mailed sign-in link: without it nothing happens, so that mail scanners use nothing up. */
export const SignInByLink = ({ token, link }: { token: string; link: LinkReading }) => {
  const said = useWords(words);
  const [isNowhere, setNowhere] = useState(false);
  const { busy, problem, send } = useSending();
  const open = () =>
    send(async () => {
      setNowhere(false);
      const { to } = await api('POST /link-openings', { body: { token } });
      setNowhere(!(await enter(to, '')));
    });
  return (
    <>
      <PageHeader title={link.name ? said.hello(link.name) : said.signIn} tab={said.signIn} />
      <div className="stack">
        <p>{link.organisation ? said.signInTo(link.organisation) : said.signInPlain}</p>
        <SharedComputer />
        <div>
          <Button kind="filled" busy={busy} onClick={() => void open()}>
            {said.signIn}
          </Button>
        </div>
        <div role="alert">
          <FieldError
            error={
              isNowhere ? { what: said.nowhereTitle, remedy: said.nowhereText } : problem && troubleText(problem, said)
            }
          />
        </div>
      </div>
    </>
  );
};
