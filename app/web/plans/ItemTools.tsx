import { useWords } from '../ui/language.tsx';
import { Button } from '../ui/plain/Button.tsx';
import { IconButton } from '../ui/plain/IconButton.tsx';
import { ChevronDownIcon, CloseIcon } from '../ui/plain/icons.tsx';
import { useEditing } from './plan-editing.ts';
import { words } from './words.ts';

type ItemToolsProps = {
  id: string;
  /** What the thing is called, for who hears the buttons. */
  name: string;
  isFirst: boolean;
  isLast: boolean;
  /** Without its own fields to open: those that are always open. */
  noEdit?: boolean;
  noMove?: boolean;
};

/** Change, move, remove: the same at everything in a plan. A button that was pressed keeps the focus where it went. */
export const ItemTools = ({ id, name, isFirst, isLast, noEdit = false, noMove = false }: ItemToolsProps) => {
  const said = useWords(words);
  const { openId, setOpen, move, remove, readOnly } = useEditing();
  if (readOnly) return null;
  const called = name.trim() || said.unnamed;
  const mover = (by: -1 | 1, atEnd: boolean) => (
    <IconButton
      label={by === -1 ? said.up(called) : said.down(called)}
      aria-disabled={atEnd || undefined}
      data-turned={by === -1 || undefined}
      onClick={(event) => {
        if (atEnd) return;
        const button = event.currentTarget;
        move(id, by);
        requestAnimationFrame(() => button.focus());
      }}
    >
      <ChevronDownIcon />
    </IconButton>
  );
  return (
    <span className="plan-tools">
      {noEdit ? null : (
        <Button
          kind="quiet"
          aria-expanded={openId === id}
          aria-label={openId === id ? undefined : said.editOf(called)}
          onClick={() => setOpen(openId === id ? null : id)}
        >
          {openId === id ? said.done : said.edit}
        </Button>
      )}
      {noMove ? null : (
        <>
          {mover(-1, isFirst)}
          {mover(1, isLast)}
        </>
      )}
      <IconButton
        label={said.remove(called)}
        onClick={(event) => {
          const list = event.currentTarget.closest<HTMLElement>('[data-list]');
          remove(id, name);
          requestAnimationFrame(() => list?.focus());
        }}
      >
        <CloseIcon />
      </IconButton>
    </span>
  );
};
