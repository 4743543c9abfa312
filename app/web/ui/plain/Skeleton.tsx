import './Skeleton.css';
import { useEffect, useState } from 'react';
import { useWords } from '../language.tsx';
import { words } from './words.ts';

/** After this it is said that it takes long, in milliseconds. */
const long = 8000;

/** Keeps the place of what is being loaded, so that nothing jumps; shown only after a blink, said to a screen reader. What takes long says so to everybody. */
export const Skeleton = ({ lines = 3 }: { lines?: number }) => {
  const said = useWords(words);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), long);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="skeleton" role="status">
      {isLong ? <p className="small soft">{said.loadingLong}</p> : <span className="sr-only">{said.loading}</span>}
      {Array.from({ length: lines }, (_unused, index) => index).map((line) => (
        <span className="skeleton-line" key={line} aria-hidden="true" />
      ))}
    </div>
  );
};
