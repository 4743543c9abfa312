import { useState } from 'react';
import { api } from '../api.ts';
import { SharedComputer } from '../SharedComputer.tsx';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { FieldError, type FieldProblem } from '../ui/plain/Field.tsx';
import { PageHeader } from '../ui/plain/PageHeader.tsx';
import { enter } from './enter.ts';
import type { LinkReading } from './link-reading.ts';
import { troubleText } from './trouble.ts';
import { words } from './words.ts';

/** The button behind a mailed sign-in link: without it nothing happens, so that mail scanners use nothing up. */
export const SignInByLink = ({ token, link }: { token: string; link: LinkReading }) => {
  const said = useWords(words);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<FieldProblem | null>(null);
  const open = async () => {
    setBusy(true);
    setTrouble(null);
    try {
      const { to } = await api('POST /link-openings', { body: { token } });
      if (!(await enter(to, ''))) setTrouble({ what: said.nowhereTitle, remedy: said.nowhereText });
    } catch (error) {
      setTrouble(troubleText(error, said));
    } finally {
      setBusy(false);
    }
  };
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
          <FieldError error={trouble} />
        </div>
      </div>
    </>
  );
};
