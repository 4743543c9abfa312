import './Toast.css';
import { useSyncExternalStore } from 'react';
import { useWords } from '../language.tsx';
import { IconButton } from './IconButton.tsx';
import { CheckIcon, CloseIcon, WarningIcon } from './icons.tsx';
import { words } from './words.ts';

export type Message = {
  id: number;
  text: string;
  tone: 'good' | 'trouble';
  action?: { text: string; run: () => void };
};

let messages: readonly Message[] = [];
let nextId = 1;
const listeners = new Set<() => void>();
const change = (next: readonly Message[]) => {
  messages = next;
  for (const tell of listeners) tell();
};

/** Takes a message away. */
export const dismiss = (id: number): void => change(messages.filter((message) => message.id !== id));

/**
 * Says that something is done, or went wrong, beside the page. What is done goes away after ten seconds; trouble, and
 * what can be undone, stays until it is dismissed, so that nobody has to hurry.
 */
export const say = (text: string, options: Pick<Message, 'action'> & { tone?: Message['tone'] } = {}): number => {
  const id = nextId++;
  const tone = options.tone ?? 'good';
  change([...messages, { id, text, tone, ...(options.action ? { action: options.action } : {}) }].slice(-4));
  if (tone === 'good' && !options.action) setTimeout(() => dismiss(id), 10_000);
  return id;
};

/** Where messages appear; once in each shell. */
export const Toasts = () => {
  const said = useWords(words);
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => messages,
  );
  return (
    <section className="toasts no-print" aria-label={said.messages} aria-live="polite">
      {shown.map((message) => (
        <div className="toast" key={message.id} data-tone={message.tone}>
          {message.tone === 'good' ? <CheckIcon /> : <WarningIcon />}
          <span>{message.text}</span>
          {message.action ? (
            <button
              type="button"
              className="button"
              data-kind="quiet"
              onClick={() => {
                message.action?.run();
                dismiss(message.id);
              }}
            >
              {message.action.text}
            </button>
          ) : null}
          <IconButton label={said.dismiss} onClick={() => dismiss(message.id)}>
            <CloseIcon />
          </IconButton>
        </div>
      ))}
    </section>
  );
};
