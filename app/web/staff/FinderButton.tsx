import './Palette.css';
import { lazy, Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useWords } from '../ui/language.tsx';
import { Kbd } from '../ui/plain/Kbd.tsx';
import { useShortcut } from '../ui/plain/shortcuts.ts';
import type { Theme } from '../ui/theme.ts';
import { finderKeys } from './finder-keys.ts';
import { words } from './words.ts';

const Palette = lazy(() => import('./Palette.tsx').then(({ Palette }) => ({ default: Palette })));
const KeysDialog = lazy(() => import('./KeysDialog.tsx').then(({ KeysDialog }) => ({ default: KeysDialog })));

type Open = 'palette' | 'keys' | null;

/**
 * What is typed between the key that opens the palette and its field having the focus: a fast hand loses no letter. Who
 * takes it has the focus, and every letter after it.
 */
const useTypedEarly = (opening: boolean): (() => string) => {
  const typed = useRef('');
  const taken = useRef(false);
  useEffect(() => {
    typed.current = '';
    taken.current = false;
    if (!opening) return;
    const listen = (event: KeyboardEvent) => {
      if (taken.current) return;
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      event.preventDefault();
      typed.current += event.key;
    };
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, [opening]);
  return useCallback(() => {
    taken.current = true;
    return typed.current;
  }, []);
};

/** Ctrl K or ⌘K opens the palette and `?` the list of keys, on every page; `shown` where a button for it stands, too. */
export const FinderButton = (props: { shown: boolean; onTheme: (theme: Theme) => void; onSignOut: () => void }) => {
  const said = useWords(words);
  const [open, setOpen] = useState<Open>(null);
  const close = useCallback(() => setOpen(null), []);
  const early = useTypedEarly(open === 'palette');
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const ours = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && !event.isComposing;
      if (!ours || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      // Over another dialog it would hide what is being answered.
      setOpen((now) =>
        now === 'palette' ? null : document.querySelector('[role="dialog"], [role="alertdialog"]') ? now : 'palette',
      );
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  useShortcut(
    '?',
    useCallback(() => setOpen('keys'), []),
  );
  const [modifier, key] = finderKeys();
  return (
    <>
      {props.shown ? (
        <button
          type="button"
          className="finder-button"
          aria-keyshortcuts="Control+K Meta+K"
          onClick={() => setOpen('palette')}
        >
          <span>{said.find}</span>
          <span aria-hidden="true">
            <Kbd always>{modifier}</Kbd> <Kbd always>{key}</Kbd>
          </span>
        </button>
      ) : null}
      <Suspense>
        {open === 'palette' ? (
          <Palette open typedEarly={early} onClose={close} onTheme={props.onTheme} onSignOut={props.onSignOut} />
        ) : null}
        {open === 'keys' ? <KeysDialog open onClose={close} /> : null}
      </Suspense>
    </>
  );
};
