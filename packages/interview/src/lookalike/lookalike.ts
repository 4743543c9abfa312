import { z } from 'zod';
import { likeLatin, sameAsLatin } from './confusables.ts';
import { providers } from './providers.ts';
import { decodePunycode, encodePunycode } from './punycode.ts';

/** Why a mail domain may be taken for another: `of` is that other where it is one we know. A warning, never a refusal. */
export const Lookalike = z.object({
  /** The domain it looks like: one of the organisation's own or a well-known provider; null: no particular one. */
  of: z.string().nullable(),
  /** Letters of two scripts in one word; letters that pass for others; one letter off the organisation's own. */
  why: z.enum(['mixed_scripts', 'confusable', 'near']),
});
export type Lookalike = z.infer<typeof Lookalike>;

const domainOf = (address: string) => address.slice(address.lastIndexOf('@') + 1);

/** Letters, digits and hyphens: what a label may hold that is shown as letters. */
const letters = /^[\p{L}\p{N}\p{M}\u00b7-]+$/u;

function readLabel(label: string): string {
  if (!/^xn--/i.test(label)) return label;
  const decoded = decodePunycode(label.slice(4));
  return decoded !== undefined && letters.test(decoded) ? decoded : label;
}

const readDomain = (domain: string) =>
  domain
    .trim()
    .split(/[.\u3002]/)
    .map(readLabel)
    .join('.')
    .normalize('NFC')
    .toLowerCase();

/**
 * An address with its domain in letters (`xn--…` decoded), and the domain in the basic alphabet beside it where that is
 * another; null where it is the same. What cannot be decoded stands as it is.
 */
export function readableAddress(address: string): { address: string; punycode: string | null } {
  const domain = domainOf(address);
  const labels = domain.split('.').map(readLabel);
  const isForeign = (label: string) => /[^\x20-\x7e]/.test(label);
  if (!labels.some(isForeign)) return { address, punycode: null };
  const ascii = labels.map((label) =>
    isForeign(label) ? `xn--${encodePunycode(label.normalize('NFC').toLowerCase())}` : label.toLowerCase(),
  );
  return { address: address.slice(0, address.length - domain.length) + labels.join('.'), punycode: ascii.join('.') };
}

const lettersOf = (table: Readonly<Record<string, string>>) =>
  Object.entries(table).flatMap(([latin, like]) => [...like].map((sign) => [sign, latin] as const));

let kept: { folds: Map<string, string>; same: Set<string>; providers: Map<string, string> } | undefined;
/** Worked out at the first use. */
function tables() {
  if (kept === undefined) {
    const folds = new Map([...lettersOf(likeLatin), ...lettersOf(sameAsLatin)]);
    kept = { folds, same: new Set(lettersOf(sameAsLatin).map(([sign]) => sign)), providers: new Map() };
    for (const name of providers) kept.providers.set(folded(name), name);
  }
  return kept;
}

const withoutAccents = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '');

/** What a reader takes it for at a glance: two domains with one fold look alike. */
function folded(domain: string): string {
  const folds = kept?.folds ?? tables().folds;
  return [...withoutAccents(domain)]
    .map((sign) => folds.get(sign) ?? sign)
    .join('')
    .replace(/[i1|]/g, 'l')
    .replaceAll('0', 'o')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

const alphabets = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
];
const alphabetsIn = (label: string) => alphabets.filter((alphabet) => alphabet.test(label));

/** Not a Latin letter in it, and every letter passes for one; where the domain ends in the same script nobody is deceived. */
function passesForLatin(label: string, last: string): boolean {
  const [alphabet] = alphabetsIn(label);
  if (alphabet === undefined || alphabetsIn(label).length > 1 || alphabet === alphabets[0]) return false;
  if (label !== last && alphabet.test(last)) return false;
  const { same } = tables();
  return [...withoutAccents(label)].every((sign) => same.has(sign) || /[\d-]/.test(sign));
}

/** Whether a domain, or any words with full stops, is not of the letters it looks like: two alphabets in a word, or none that is what it passes for. */
export function deceives(domain: string): boolean {
  const labels = readDomain(domain).split('.');
  const last = labels.at(-1) ?? '';
  return labels.some((label) => alphabetsIn(label).length > 1 || passesForLatin(label, labels.length > 1 ? last : ''));
}

/** One letter more, fewer, another, or two that changed places. */
function isOneOff(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const [a, b] = one.length >= other.length ? [[...one], [...other]] : [[...other], [...one]];
  const at = a.findIndex((sign, index) => sign !== b[index]);
  const rest = (from: string[], start: number) => from.slice(start).join('');
  if (a.length > b.length) return rest(a, at + 1) === rest(b, at);
  if (rest(a, at + 1) === rest(b, at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, at + 2) === rest(b, at + 2);
}

/** Shorter names are one letter off each other by chance. */
const shortestNear = 5;

function isNear(domain: string, own: string): boolean {
  const [dot, ownDot] = [domain.lastIndexOf('.'), own.lastIndexOf('.')];
  if (domain.slice(dot) !== own.slice(ownDot) || own.slice(0, ownDot).length < shortestNear) return false;
  return isOneOff(domain.slice(0, dot), own.slice(0, ownDot));
}

/**
 * Says of an address what its domain may be taken for: a domain of `own` (the organisation's) or a well-known provider that
 * it is not, or letters that are not what they look like. Null for what it says it is, whatever its script, and for who is
 * at one of these or below it. Prepared once for a whole list.
 */
export function watchLookalikes(own: Iterable<string>): (address: string) => Lookalike | null {
  const ours = [...new Set([...own].map(readDomain))].filter((name) => name.includes('.'));
  const known = new Set([...ours, ...providers]);
  const looks = new Map([...tables().providers, ...ours.map((name) => [folded(name), name] as const)]);
  const mayBeNear = ours.filter((name) => !providers.includes(name));
  return (address) => {
    const domain = readDomain(domainOf(address));
    const labels = domain.split('.');
    if (!address.includes('@') || labels.length < 2 || labels.includes('') || known.has(domain)) return null;
    // The domain itself, then what it lies below, down to the last two words.
    const tails = labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
    const isBelowOne = tails.some((tail) => known.has(tail));
    const like = isBelowOne ? undefined : tails.map((tail) => looks.get(folded(tail))).find(Boolean);
    const of = like ?? null;
    if (labels.some((label) => alphabetsIn(label).length > 1)) return { of, why: 'mixed_scripts' };
    const last = labels.at(-1) ?? '';
    if (of !== null || labels.some((label) => passesForLatin(label, last))) return { of, why: 'confusable' };
    if (isBelowOne) return null;
    const near = mayBeNear.find((name) => tails.some((tail) => isNear(tail, name)));
    return near === undefined ? null : { of: near, why: 'near' };
  };
}
