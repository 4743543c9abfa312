import './Button.css';
import { type ComponentProps, type ReactNode, useCallback, useRef } from 'react';
import { useWords } from '../language.tsx';
import { Kbd } from './Kbd.tsx';
import { useShortcut } from './shortcuts.ts';
import { words } from './words.ts';

/** `filled` is the page's one main thing; `outlined` the rest; `quiet` inside rows; `danger` for what cannot be undone. */
export type ButtonKind = 'filled' | 'outlined' | 'quiet' | 'danger';

/** The attributes that make any element look like a button (a router's link, a React Aria button). */
export const buttonLook = (kind: ButtonKind = 'outlined', wide = false) => ({
  className: 'button',
  'data-kind': kind,
  ...(wide ? { 'data-wide': true } : {}),
});

type ButtonProps = Omit<ComponentProps<'button'>, 'className' | 'style'> & {
  kind?: ButtonKind;
  /** Takes the whole width, as the candidate's answers do. */
  wide?: boolean;
  /** While true the button keeps its place and focus, says so, and does nothing. */
  busy?: boolean;
  /** A single key that presses this button from anywhere on the page; shown on it. */
  shortcut?: string;
  icon?: ReactNode;
  /** Asks for more, or for a yes, before anything is done: in a dialog. Its words then end in an ellipsis. */
  asks?: boolean;
};

export const Button = ({ kind, wide, busy = false, shortcut, icon, asks, children, onClick, ...rest }: ButtonProps) => {
  const said = useWords(words);
  const button = useRef<HTMLButtonElement>(null);
  const press = useCallback(() => button.current?.click(), []);
  useShortcut(shortcut, press);
  return (
    <button
      type="button"
      ref={button}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      aria-keyshortcuts={shortcut?.toUpperCase()}
      {...rest}
      {...buttonLook(kind, wide)}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <span className="button-spinner" aria-hidden="true" /> : icon}
      {busy ? <span className="sr-only">{said.busy}</span> : null}
      {asks ? (
        <span>
          {children}
          {'\u00a0…'}
        </span>
      ) : (
        children
      )}
      {shortcut ? (
        <span aria-hidden="true">
          <Kbd>{shortcut.toUpperCase()}</Kbd>
        </span>
      ) : null}
    </button>
  );
};

/** A link that looks like a button: it goes somewhere. For a router's link, spread `buttonLook()` on it instead. */
export const ButtonLink = ({
  kind,
  wide,
  ...rest
}: Omit<ComponentProps<'a'>, 'className'> & { kind?: ButtonKind; wide?: boolean }) => (
  <a {...rest} {...buttonLook(kind, wide)} />
);
