import { type ReactNode, useEffect } from 'react';
import { useWords } from '../language.tsx';
import { Button, ButtonLink } from './Button.tsx';
import { PageHeader } from './PageHeader.tsx';
import { words } from './words.ts';

/** What went wrong as a page needs to know it: a `Problem` of the API fits. Said in the reader's own language, so not in the server's words. */
export type Trouble = { kind?: string | undefined; reference?: string | undefined };

/** Instead of a page: what happened, what was kept, what to do. */
export const ErrorPage = (props: {
  trouble: Trouble;
  onAgain?: () => void;
  home?: string;
  /** The reader belongs to no organisation here: nobody has given them a role, and they know no administrator. */
  isGuest?: boolean;
  /** What is here all the same, below. */
  children?: ReactNode;
}) => {
  const said = useWords(words);
  const { trouble, onAgain, isGuest = false } = props;
  const offline = trouble.kind === 'offline';
  const missing = trouble.kind === 'not-found';
  const refused = trouble.kind === 'forbidden';
  const [title, text] = offline
    ? [said.offlineTitle, said.offlineText]
    : missing
      ? [said.notFoundTitle, said.notFoundText]
      : refused
        ? [said.forbiddenTitle, isGuest ? said.forbiddenGuest : said.forbiddenText]
        : trouble.kind === 'too-many'
          ? [said.tooManyTitle, said.tooManyText]
          : [said.errorTitle, said.errorKept];
  useEffect(() => {
    if (!offline || !onAgain) return;
    addEventListener('online', onAgain);
    return () => removeEventListener('online', onAgain);
  }, [offline, onAgain]);
  return (
    <>
      <PageHeader title={title} />
      <div className="stack">
        <p>{text}</p>
        {trouble.reference ? (
          <p className="soft small">{(isGuest ? said.referenceGuest : said.reference)(trouble.reference)}</p>
        ) : null}
        <div className="row">
          {onAgain && !missing && !refused ? (
            <Button kind="filled" onClick={onAgain}>
              {said.errorAgain}
            </Button>
          ) : null}
          <ButtonLink href={props.home ?? '/'}>{said.home}</ButtonLink>
        </div>
        {props.children}
      </div>
    </>
  );
};
