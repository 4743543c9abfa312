import { useRef } from 'react';

/**
 * Whether what a page needs to stand was there once. Before that the page is not begun at all, so that nothing of it moves
 * when the rest comes; after that it stays, whatever is read again.
 */
export const useFirstRead = (isThere: boolean): boolean => {
  const was = useRef(false);
  if (isThere) was.current = true;
  return was.current;
};
