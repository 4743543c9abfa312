/** A text in one canonical writing, with the way back: `at[i]` and `end[i]` bound unit `i` in the given text. */
export type Folded = { text: string; at: Int32Array; end: Int32Array };

const marks = /\p{M}/u;
const stripMarks = /\p{M}+/gu;
const kept = new Map([
  ['å', 'å'],
  ['æ', 'æ'],
  ['ø', 'ø'],
  ['ä', 'æ'],
  ['ö', 'o'],
  ['ß', 'ss'],
  ['œ', 'oe'],
  ['ĳ', 'ij'],
]);
const signs = new Map<string, string>();
for (const sign of '’‘ʼ‛´`′') signs.set(sign, "'");
for (const sign of '“”„‟«»″') signs.set(sign, '"');
for (const sign of '‐‑') signs.set(sign, '-');
for (const sign of '–—−') signs.set(sign, ',');
for (const sign of '\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000')
  signs.set(sign, ' ');
for (const sign of '\u00ad\u200b\u200c\u200d\u2060\ufeff') signs.set(sign, '');
for (const sign of '\r\u2028\u2029\u0085') signs.set(sign, '\n');
signs.set('…', '.');

const clusters = new Map<string, string>();

function foldKnown(cluster: string): string {
  const known = clusters.get(cluster);
  if (known !== undefined) return known;
  const folded = foldCluster(cluster);
  if (clusters.size >= 5000) clusters.clear();
  clusters.set(cluster, folded);
  return folded;
}

/** One letter with its marks: lower case, composed, accents gone except where they make another letter (å, æ, ø). */
function foldCluster(cluster: string): string {
  const sign = signs.get(cluster);
  if (sign !== undefined) return sign;
  const composed = cluster.normalize('NFC').toLowerCase().normalize('NFC');
  const keep = kept.get(composed);
  if (keep !== undefined) return keep;
  return composed.normalize('NFKD').replace(stripMarks, '').toLowerCase();
}

/** Only what needs no more than lower case. */
const simple = /^[\n\x20-\x5f\x61-\x7e]*$/;

function identity(length: number, from: number): Int32Array {
  const places = new Int32Array(length);
  for (let i = 0; i < length; i++) places[i] = i + from;
  return places;
}

function textOf(units: Uint16Array): string {
  let text = '';
  for (let i = 0; i < units.length; i += 4096) text += String.fromCharCode(...units.subarray(i, i + 4096));
  return text;
}

function grown<A extends Uint16Array | Int32Array>(from: A, into: A): A {
  into.set(from);
  return into;
}

/** A text in lower case, composed, with plain quotes and spaces, and the place of every unit in the given text. */
export function foldText(text: string): Folded {
  const n = text.length;
  if (simple.test(text)) return { text: text.toLowerCase(), at: identity(n, 0), end: identity(n, 1) };
  // A sign may fold to many ("㎉", "ﷺ"): room for as many as one can, and more when that runs out.
  let out = new Uint16Array(n + 64);
  let at = new Int32Array(n + 64);
  let end = new Int32Array(n + 64);
  let size = 0;
  let i = 0;
  while (i < n) {
    const code = text.charCodeAt(i);
    const next = i + 1 < n ? text.charCodeAt(i + 1) : 0;
    const special = code === 9 || (code >= 11 && code <= 13) || code === 96;
    if (code < 0x80 && !special && (next < 0x300 || (next >= 0x2010 && next < 0x2070))) {
      if (size >= out.length) {
        out = grown(out, new Uint16Array(size * 2));
        at = grown(at, new Int32Array(size * 2));
        end = grown(end, new Int32Array(size * 2));
      }
      out[size] = code >= 65 && code <= 90 ? code + 32 : code;
      at[size] = i;
      end[size++] = ++i;
      continue;
    }
    let j = i + (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000 ? 2 : 1);
    while (j < n && j - i < 12 && text.charCodeAt(j) >= 0x300 && marks.test(text[j]!)) j++;
    const folded = foldKnown(text.slice(i, j));
    for (let u = 0; u < folded.length; u++) {
      if (size >= out.length) {
        out = grown(out, new Uint16Array(size * 2));
        at = grown(at, new Int32Array(size * 2));
        end = grown(end, new Int32Array(size * 2));
      }
      out[size] = folded.charCodeAt(u);
      at[size] = i;
      end[size++] = j;
    }
    i = j;
  }
  return { text: textOf(out.subarray(0, size)), at: at.subarray(0, size), end: end.subarray(0, size) };
}

/** A word of a lexicon in the same writing as a folded text. */
export function foldWord(word: string): string {
  return foldText(word).text;
}
