import './Candidates.css';
import type { ReactNode } from 'react';
import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { words } from './list-words.ts';
import type { Selection } from './use-candidates.ts';

/** What can be done with the rows that are chosen; at the foot of the window while any is. */
export const SelectionSheet = (props: {
  selection: Selection;
  shown: readonly string[];
  /** Whether there are more that match than are shown. */
  more: boolean;
  children: ReactNode;
}) => {
  const { selection, shown, more, children } = props;
  const said = useWords(words);
  const { ids, all } = selection;
  if (ids.size === 0 && !all) return null;
  const everyShown = shown.every((id) => ids.has(id));
  return (
    <section className="selection-sheet no-print" aria-label={said.actions}>
      <div className="row">
        <b role="status">{all ? said.chosenAll : said.chosen(ids.size)}</b>
        {!all && !everyShown ? (
          <Button kind="quiet" onClick={() => selection.choose(shown)}>
            {said.chooseShown}
          </Button>
        ) : null}
        {!all && everyShown && more ? (
          <Button kind="quiet" onClick={selection.chooseAll}>
            {said.chooseAll}
          </Button>
        ) : null}
        <Button kind="quiet" onClick={selection.clear}>
          {said.chooseNone}
        </Button>
      </div>
      <div className="row">{children}</div>
    </section>
  );
};
