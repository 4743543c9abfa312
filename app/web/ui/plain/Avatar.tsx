import './Avatar.css';

/** The first letters of the first and last part of a name, for any script. */
export const initialsOf = (name: string): string => {
  const parts = name
    .trim()
    .split(/[\s.,]+/u)
    .filter((part) => /\p{L}|\p{N}/u.test(part));
  const first = (part: string | undefined) => {
    const letter = part?.match(/[\p{L}\p{N}]\p{M}*/u)?.[0] ?? '';
    return letter.toLocaleUpperCase();
  };
  return parts.length > 1 ? first(parts[0]) + first(parts.at(-1)) : first(parts[0]);
};

/** Somebody's initials; the name itself always stands beside it, so this says nothing to a screen reader. */
export const Avatar = ({ name, side = 'ink' }: { name: string; side?: 'ink' | 'clay' }) => (
  <span className="avatar" data-of={side} aria-hidden="true">
    {initialsOf(name)}
  </span>
);
