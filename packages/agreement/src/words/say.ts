import type { Status } from '../ratings.ts';
import { en } from './en.ts';
import type { Language, MessageKey, Messages, ValuesOf } from './message.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';

/** All messages, as data: pages may use them with their own machinery. */
export const messages: Readonly<Record<Language, Messages>> = { nl, nb, en };

const MINUS = '−';
const NARROW_SPACE = '\u00a0';

/**
 * A number as a reader of the language writes it: decimal comma in nl and nb, a real minus, `digits` decimals
 * (or as many as it needs, at most 2, when left out). No −0.
 */
export function formatNumber(language: Language, value: number, digits?: number): string {
  const text = digits === undefined ? String(Math.round(value * 100) / 100) : value.toFixed(digits);
  const plain = /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
  const local = language === 'en' ? plain : plain.replace('.', ',');
  return local.replace('-', MINUS);
}

/** A share as a percentage without decimals: `62%` in nl and en, `62 %` in nb. Never 0% or 100% for what is neither. */
export function formatPercent(language: Language, share: number): string {
  const rounded = Math.round(share * 100);
  const whole = share > 0 && share < 1 ? Math.min(99, Math.max(1, rounded)) : rounded;
  return `${formatNumber(language, whole, 0)}${language === 'nb' ? NARROW_SPACE : ''}%`;
}

/** `a`, `a and b`, `a, b and c`. */
export function formatList(language: Language, items: readonly string[]): string {
  const and = { nl: 'en', nb: 'og', en: 'and' }[language];
  if (items.length < 2) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

function fill(language: Language, placeholder: string, values: Readonly<Record<string, string | number>>): string {
  const [name = '', one, many] = placeholder.split('|');
  if (one !== undefined && many !== undefined) {
    const count = values[name];
    const text = count === 1 ? one : many;
    return text.replace('#', typeof count === 'number' ? formatNumber(language, count) : String(count));
  }
  const [key = '', form] = name.split(':');
  const value = values[key];
  if (value === undefined) throw new RangeError(`no value for {${key}}`);
  if (typeof value === 'string') return value;
  if (form === '%') return formatPercent(language, value);
  if (form === undefined || form === 'd') return formatNumber(language, value);
  return formatNumber(language, value, Number(form));
}

/**
 * A message in a language with its values. Placeholders: `{name}` text or a number as it is, `{x:1}` a number with one
 * decimal, `{p:%}` a share as a percentage, `{n|one form|# forms}` singular for exactly 1 and plural else (the three
 * languages need no more), `#` the number. Refuses (RangeError) a value that is not given.
 */
export function say<Key extends MessageKey>(
  language: Language,
  key: Key,
  ...[values]: keyof ValuesOf<Key> extends never ? [] : [ValuesOf<Key>]
): string {
  const given: Readonly<Record<string, string | number>> = values ?? {};
  return messages[language][key].replace(/\{([^}]*)\}/g, (_, inner: string) => fill(language, inner, given));
}

const SAME_AS: Readonly<Record<string, MessageKey>> = { 'one-target': 'status.one-unit' };

/** A status in words; `disconnected:3` and `singular:rater` with their values, any `undefined:…` by its reason. */
export function sayStatus(language: Language, status: Status): string {
  const [head = '', detail = ''] = status.split(/:(.*)/s);
  if (head === 'disconnected') return say(language, 'status.disconnected', { count: Number(detail) });
  if (status === 'singular:residual') return say(language, 'status.singular-residual');
  if (head === 'singular' || head === 'confounded') {
    const term = `term.${detail}`;
    return say(language, `status.${head}`, { term: term in en ? messages[language][term as MessageKey] : detail });
  }
  const reason = head === 'undefined' ? detail : head === 'extreme' ? `extreme-${detail}` : head;
  const key = SAME_AS[reason] ?? `status.${reason}`;
  return messages[language][key in en ? (key as MessageKey) : 'status.undefined'];
}
