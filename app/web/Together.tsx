import { useIsFetching } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Skeleton } from './ui/plain/Skeleton.tsx';

/** How long nothing more has to be asked until a page stands, in milliseconds: what one answer asks for next is waited for too. */
const restAfter = 20;

/**
 * Parts of a page that each read something of their own, shown when all of them have it, so that nothing jumps under
 * somebody's finger. `about` is the id that is in the keys of what they read, or several. Without a network nothing is
 * waited for: what there are copies of stands at once. `below` others that wait there is no skeleton, which they would push.
 */
export const Together = (props: { about: string | readonly string[]; below?: boolean; children: ReactNode }) => {
  const { children } = props;
  const about = [props.about].flat();
  const [shown, setShown] = useState(false);
  const [begun, setBegun] = useState(false);
  const waiting = useIsFetching({
    predicate: ({ queryKey, state }) =>
      state.data === undefined && queryKey.some((part) => about.some((one) => String(part).includes(one))),
  });
  useEffect(() => setBegun(true), []);
  useEffect(() => {
    if (shown || !begun || (waiting > 0 && navigator.onLine)) return;
    const timer = setTimeout(() => setShown(true), restAfter);
    return () => clearTimeout(timer);
  }, [shown, begun, waiting]);
  return (
    <>
      {shown || props.below ? null : <Skeleton lines={6} />}
      <div hidden={!shown}>{children}</div>
    </>
  );
};
