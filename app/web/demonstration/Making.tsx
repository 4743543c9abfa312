import './demonstration.css';
import { useWords } from '../ui/language.tsx';
import type { Demonstration } from './use-demonstration.ts';
import { words } from './words.ts';

/** How far the making is, in a bar and in words. */
export const Making = ({ state }: { state: Demonstration }) => {
  const said = useWords(words);
  return (
    <div className="stack" role="status">
      <p>{said.makingText}</p>
      <progress className="demonstration-progress" value={state.done} max={state.of} aria-label={said.making} />
      <p className="small soft">{said.done(state.done, state.of)}</p>
    </div>
  );
};
