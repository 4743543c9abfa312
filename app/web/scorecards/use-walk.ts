import { useEffect, useRef } from 'react';
import { isShortcut, useShortcutsOn } from '../ui/plain/shortcuts.ts';

const dialogIsOpen = () => document.querySelector('dialog[open], [role="dialog"], [role="alertdialog"]') !== null;
const isRadio = (target: EventTarget | null) => target instanceof HTMLInputElement && target.type === 'radio';

/**
 * Part by part with the keyboard: arrow down and up while nobody types, Enter on a
 * rating, Ctrl or ⌘ Enter also in the middle of a text.
 */
export const useWalk = (next: () => void, previous: () => void): void => {
  const [on] = useShortcutsOn();
  const latest = useRef({ next, previous });
  latest.current = { next, previous };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || dialogIsOpen()) return;
      const withModifier = event.ctrlKey || event.metaKey;
      if (event.key === 'Enter' && (withModifier || isRadio(event.target)) && !event.repeat) {
        event.preventDefault();
        latest.current.next();
        return;
      }
      if (!on || !isShortcut(event) || isRadio(event.target) || event.shiftKey) return;
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      if (event.key === 'ArrowDown') latest.current.next();
      else latest.current.previous();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);
};
