import './Skeleton.css';
import { useWords } from '../language.tsx';
import { words } from './words.ts';

/** Keeps the place of what is being loaded, so that nothing jumps; shown only after a blink, said to a screen reader. */
export const Skeleton = ({ lines = 3 }: { lines?: number }) => {
  const said = useWords(words);
  return (
    <div className="skeleton" role="status">
      <span className="sr-only">{said.loading}</span>
      {Array.from({ length: lines }, (_unused, index) => index).map((line) => (
        <span className="skeleton-line" key={line} aria-hidden="true" />
      ))}
    </div>
  );
};
