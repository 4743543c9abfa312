import './Kbd.css';
import { useShortcutsOn } from './shortcuts.ts';

/** A key where it works; hidden on touch screens, and while single-key shortcuts are turned off. */
export const Kbd = ({ children, always = false }: { children: string; always?: boolean }) => {
  const [on] = useShortcutsOn();
  return on || always ? <kbd className="kbd">{children}</kbd> : null;
};
