import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { DescriptionList } from '../ui/plain/DescriptionList.tsx';
import { words } from './words.ts';

/** Two people changed one thing: what stands there now beside what was typed, and the person decides. */
export const StaleNotice = (props: {
  /** What stands there now where it differs: the field's name and its text. */
  theirs: readonly { term: string; value: string }[];
  onMine: () => void;
  onTheirs: () => void;
}) => {
  const said = useWords(words);
  return (
    <div className="settings-stale stack" role="alert">
      <b>{said.staleTitle}</b>
      <p>{said.staleText}</p>
      <DescriptionList facts={props.theirs.map(({ term, value }) => ({ term, value: value || said.empty }))} />
      <div className="settings-end">
        <Button onClick={props.onTheirs}>{said.staleTheirs}</Button>
        <Button onClick={props.onMine}>{said.staleMine}</Button>
      </div>
    </div>
  );
};
