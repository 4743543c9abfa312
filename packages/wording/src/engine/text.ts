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

/** One letter with its marks: lower case, composed, accents gone except where they make another letter (å, æ, ø). */
function foldCluster(cluster: string): string {
  const sign = signs.get(cluster);
  if (sign !== undefined) return sign;
  const composed = cluster.normalize('NFC').toLowerCase().normalize('NFC');
  const keep = kept.get(composed);
  if (keep !== undefined) return keep;
  return composed.normalize('NFKD').replace(stripMarks, '').toLowerCase();
}

/** A text in lower case, composed, with plain quotes and spaces, and the place of every unit in the given text. */
export function foldText(text: string): Folded {
  const n = text.length;
  const out: string[] = [];
  const at: number[] = [];
  const end: number[] = [];
  let i = 0;
  while (i < n) {
    const code = text.charCodeAt(i);
    const next = i + 1 < n ? text.charCodeAt(i + 1) : 0;
    if (code < 0x80 && next < 0x300 && code !== 9 && code !== 11 && code !== 12 && code !== 13 && code !== 96) {
      out.push(code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : text[i]!);
      at.push(i);
      end.push(i + 1);
      i++;
      continue;
    }
    let j = i + (code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000 ? 2 : 1);
    while (j < n && j - i < 12 && text.charCodeAt(j) >= 0x300 && marks.test(text[j]!)) j++;
    const folded = foldCluster(text.slice(i, j));
    for (const unit of folded) {
      for (let u = 0; u < unit.length; u++) {
        out.push(unit[u]!);
        at.push(i);
        end.push(j);
      }
    }
    i = j;
  }
  return { text: out.join(''), at: Int32Array.from(at), end: Int32Array.from(end) };
}

/** A word of a lexicon in the same writing as a folded text. */
export function foldWord(word: string): string {
  return foldText(word).text;
}
