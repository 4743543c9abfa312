import { useEffect } from 'react';
import { useLanguage, useWords } from '../language.tsx';
import { Button, ButtonLink } from './Button.tsx';
import { PageHeader } from './PageHeader.tsx';
import { words } from './words.ts';

/** What went wrong as a page needs to know it: a `Problem` of the API fits. */
export type Trouble = { kind?: string | undefined; detail?: string | undefined; reference?: string | undefined };

/** Instead of a page: what happened, what was kept, what to do. */
export const ErrorPage = (props: { trouble: Trouble; onAgain?: () => void; home?: string }) => {
  const said = useWords(words);
  const { language } = useLanguage();
  const { trouble, onAgain } = props;
  const offline = trouble.kind === 'offline';
  const missing = trouble.kind === 'not-found';
  useEffect(() => {
    if (!offline || !onAgain) return;
    addEventListener('online', onAgain);
    return () => removeEventListener('online', onAgain);
  }, [offline, onAgain]);
  return (
    <>
      <PageHeader title={offline ? said.offlineTitle : missing ? said.notFoundTitle : said.errorTitle} />
      <div className="stack">
        <p>
          {offline
            ? said.offlineText
            : missing
              ? said.notFoundText
              : // What the server says of it is English.
                (language === 'en' && trouble.detail) || said.errorKept}
        </p>
        {trouble.reference ? <p className="soft small">{said.reference(trouble.reference)}</p> : null}
        <div className="row">
          {onAgain && !missing ? (
            <Button kind="filled" onClick={onAgain}>
              {said.errorAgain}
            </Button>
          ) : null}
          <ButtonLink href={props.home ?? '/'}>{said.home}</ButtonLink>
        </div>
      </div>
    </>
  );
};
