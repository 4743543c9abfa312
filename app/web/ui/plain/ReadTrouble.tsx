import { useWords } from '../language.tsx';
import { Button } from './Button.tsx';
import { EmptyState } from './EmptyState.tsx';
import { type Trouble, useAgain } from './ErrorPage.tsx';
import { Skeleton } from './Skeleton.tsx';
import { words } from './words.ts';

/** In the place of a list that could not be read, where the rest of the page stands: what happened, and trying again. */
const ReadTrouble = ({ trouble, onAgain }: { trouble: Trouble; onAgain: () => void }) => {
  const said = useWords(words);
  const { isOffline, isAway } = useAgain(trouble, onAgain);
  // The way to sign-in has begun already.
  if (trouble.kind === 'unauthenticated') return <Skeleton />;
  const text = isOffline ? said.readOffline : isAway ? said.readAway : said.readFailed;
  return (
    <div role="alert">
      <EmptyState action={<Button onClick={onAgain}>{said.errorAgain}</Button>}>{text}</EmptyState>
    </div>
  );
};

/** A list that is not there: still on its way, or in trouble; a query of TanStack fits. */
export const Unread = (props: {
  of: { error: unknown; isFetching: boolean; refetch: () => unknown };
  lines: number;
}) => {
  const { error, isFetching, refetch } = props.of;
  if (!error || isFetching) return <Skeleton lines={props.lines} />;
  return <ReadTrouble trouble={error as Trouble} onAgain={refetch} />;
};
