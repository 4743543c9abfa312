import { foldName } from './fold-name.ts';

/**
 * Folds a text to the words that search compares: what `foldName` leaves, with the pairs people type for letters they
 * do not have counted as the letter (å a aa, ø o oe, æ a ae, ü u ue, ij y i). The twin of the database's `fold_text`.
 * The beginning of a word folds to the beginning of the folded word, so that search works while typing. Rule FN-2.
 */
export function foldWords(text: string): string[] {
  const folded = foldName(text)
    .replaceAll('y', 'i')
    .replaceAll('aa', 'a')
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replaceAll('ue', 'u')
    .replaceAll('ij', 'i');
  return folded === '' ? [] : folded.split(' ');
}

/** A piece of a text: `hit` where it is what was searched for. */
export type Marked = { text: string; hit: boolean };

const wordShape = /[\p{L}\p{N}\p{M}'’ʼ]+/gu;

/**
 * A short piece of a text around the first place where what was typed stands, with every word that fits marked. A word
 * fits when it begins with one of the folded words typed. Null when nothing in the text fits. Rule FN-3.
 */
export function excerptOf(text: string, typed: readonly string[], length = 160): Marked[] | null {
  const fits = (word: string) => foldWords(word).some((folded) => typed.some((one) => folded.startsWith(one)));
  const hits: { from: number; to: number }[] = [];
  for (const match of text.matchAll(wordShape)) {
    if (fits(match[0])) hits.push({ from: match.index, to: match.index + match[0].length });
    if (hits.length === 50) break;
  }
  const [first] = hits;
  if (first === undefined) return null;
  const [from, to] = windowAround(text, first, length);
  const marked: Marked[] = [];
  let at = from;
  const add = (until: number, hit: boolean) => {
    if (until > at) marked.push({ text: text.slice(at, until).replace(/\s+/g, ' '), hit });
    at = until;
  };
  for (const hit of hits) {
    if (hit.from >= to) break;
    add(hit.from, false);
    add(Math.min(hit.to, to), true);
  }
  add(to, false);
  if (from > 0) marked.unshift({ text: '… ', hit: false });
  if (to < text.length) marked.push({ text: ' …', hit: false });
  return marked;
}

/** From and to of a piece of about this length, cut between words. */
function windowAround(text: string, hit: { from: number; to: number }, length: number): [number, number] {
  if (text.length <= length) return [0, text.length];
  const room = Math.max(0, length - (hit.to - hit.from));
  const wanted = Math.max(0, hit.from - Math.floor(room / 3));
  const space = wanted === 0 ? 0 : text.slice(wanted, hit.from).search(/\s/);
  const from = space === -1 ? hit.from : wanted + space;
  const end = Math.max(hit.to, Math.min(text.length, from + length));
  if (end === text.length) return [from, end];
  const last = text.slice(hit.to, end).search(/\s\S*$/);
  return [from, last === -1 ? end : hit.to + last];
}
