import { type ReactNode, useEffect } from 'react';
import { useWords } from '../language.tsx';
import { Button, ButtonLink } from './Button.tsx';
import { PageHeader } from './PageHeader.tsx';
import { words } from './words.ts';

/** What went wrong as a page needs to know it: a `Problem` of the API fits. Said in the reader's own language, so not in the server's words. */
export type Trouble = { kind?: string | undefined; status?: number | undefined; reference?: string | undefined };

/** What stands before the server says that it is not there: it starts anew, mostly. */
const away: readonly (number | undefined)[] = [502, 503, 504];

/** How often a page is tried again by itself while the server is away, in milliseconds. */
const pause = 15_000;

/** What passes by itself is tried again by itself: when the network is back, and every now and then while the server is away. */
export const useAgain = (trouble: Trouble, onAgain: (() => void) | undefined) => {
  const isOffline = trouble.kind === 'offline';
  const isAway = away.includes(trouble.status);
  useEffect(() => {
    if (!isOffline || !onAgain) return;
    addEventListener('online', onAgain);
    return () => removeEventListener('online', onAgain);
  }, [isOffline, onAgain]);
  useEffect(() => {
    if (!isAway || !onAgain) return;
    const timer = setInterval(onAgain, pause);
    return () => clearInterval(timer);
  }, [isAway, onAgain]);
  return { isOffline, isAway };
};

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
  const { isOffline: offline, isAway } = useAgain(trouble, onAgain);
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
          : isAway
            ? [said.awayTitle, said.awayText]
            : [said.errorTitle, said.errorKept];
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
