import './Palette.css';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.tsx';
import { Kbd } from '../ui/plain/Kbd.tsx';
import { useShortcutsOn } from '../ui/plain/shortcuts.ts';
import { finderKeys } from './finder-keys.ts';
import { words } from './palette-words.ts';

type Key = { keys: string[]; does: string };

const printed: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  Control: 'Ctrl',
  Meta: '⌘',
  Enter: '⏎',
};

/** A key as it is printed on the keyboard, from how `aria-keyshortcuts` names it. */
const asPrinted = (key: string): string => printed[key] ?? key.toUpperCase();

/** The keys of the page behind the dialog, read off what it shows, so that none is told that does not work. */
const keysOfThisPage = (said: (typeof words)['en']): Key[] => {
  const buttons = [...document.querySelectorAll<HTMLElement>('main [aria-keyshortcuts]:not(:disabled)')].flatMap(
    (button) => {
      const keys = button.getAttribute('aria-keyshortcuts');
      const copy = button.cloneNode(true) as HTMLElement;
      for (const shown of copy.querySelectorAll('kbd')) shown.remove();
      const label = button instanceof HTMLTextAreaElement ? button.labels[0]?.textContent : copy.textContent;
      const does = button.getAttribute('aria-label') ?? label?.trim();
      return keys && does ? keys.split(' ').map((one) => ({ keys: one.split('+').map(asPrinted), does })) : [];
    },
  );
  const first = new Map(buttons.map((key) => [key.keys.join(' '), key]));
  const rates = document.querySelector('main .rating-scale') !== null;
  const rows = document.querySelector('main .row-item') !== null;
  return [
    ...first.values(),
    ...(rates
      ? [
          { keys: ['1', '…', '5'], does: said.keysRating },
          { keys: ['N'], does: said.keysNotObserved },
        ]
      : []),
    ...(rows ? [{ keys: ['↑', '↓'], does: said.keysRows }] : []),
  ];
};

const Keys = ({ keys }: { keys: readonly Key[] }) => (
  <dl className="palette-keys">
    {keys.map((key) => (
      <div key={key.keys.join(' ')} style={{ display: 'contents' }}>
        <dt>
          {key.keys.map((one) => (
            <Kbd key={one} always>
              {one}
            </Kbd>
          ))}
        </dt>
        <dd>{key.does}</dd>
      </div>
    ))}
  </dl>
);

/** Every key that works here (R88). */
export const KeysDialog = ({ open, onClose }: { open: boolean; onClose: () => void }) => {
  const said = useWords(words);
  const [on] = useShortcutsOn();
  const here = open ? keysOfThisPage(said) : [];
  return (
    <Dialog open={open} onClose={onClose} title={said.keys}>
      <h3>{said.keysEverywhere}</h3>
      <Keys
        keys={[
          { keys: finderKeys(), does: said.find },
          { keys: ['?'], does: said.keysHelp },
        ]}
      />
      <h3>{said.keysHere}</h3>
      {here.length > 0 ? <Keys keys={here} /> : <p className="soft">{said.keysNone}</p>}
      {on ? null : <p className="soft">{said.keysOff}</p>}
    </Dialog>
  );
};
