import { useEffect, useSyncExternalStore } from 'react';
import { readPreference, writePreference } from '../preferences.ts';

const listeners = new Set<() => void>();
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Whether single-key shortcuts are on; a person who speaks to their device can turn them off (WCAG 2.1.4). */
export const useShortcutsOn = (): [boolean, (on: boolean) => void] => [
  useSyncExternalStore(subscribe, () => readPreference('shortcuts') !== 'off'),
  (on) => {
    writePreference('shortcuts', on ? null : 'off');
    for (const tell of listeners) tell();
  },
];

const typesText = (target: EventTarget | null): boolean => {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
  return target.closest('[role="listbox"], [role="menu"], [role="combobox"], [role="spinbutton"]') !== null;
};

const dialogIsOpen = () => document.querySelector('dialog[open], [role="dialog"], [role="alertdialog"]') !== null;

/** Whether this key press is a shortcut's: no modifier, nothing being typed. */
export const isShortcut = (event: KeyboardEvent): boolean =>
  !event.defaultPrevented &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.isComposing &&
  !event.repeat &&
  !typesText(event.target);

/** Runs `run` when the key is pressed anywhere on the page while nobody types and no dialog is open. */
export const useShortcut = (key: string | undefined, run: () => void): void => {
  const [on] = useShortcutsOn();
  useEffect(() => {
    if (!key || !on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== key.toLowerCase() || !isShortcut(event) || dialogIsOpen()) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [key, on, run]);
};
