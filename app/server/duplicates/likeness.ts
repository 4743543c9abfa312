import { foldName } from '@rondo/interview';

const particles = new Set(
  (
    'van de der den het t ten ter te op in von zu el al bin ben la le du da di dos of av af ' +
    'dr drs ir ing mr mrs ms dhr mevr prof jr sr msc bsc phd mba'
  ).split(' '),
);

const wideLetters: Record<string, string> = {
  ...{ ø: 'oe', Ø: 'Oe', ö: 'oe', Ö: 'Oe', å: 'aa', Å: 'Aa', ä: 'ae', Ä: 'Ae', ü: 'ue', Ü: 'Ue', æ: 'ae', Æ: 'Ae' },
};

type Word = { written: string; folded: string };

/** The words of a name by which people are compared: initials in front, without titles and particles (`name_words`). */
function wordsOf(name: string, wide: boolean): Word[] {
  let text = name
    .slice(0, 200)
    .replace(/^([^,]+),([^,]+)$/, '$2 $1')
    .normalize('NFC');
  text = text.replace(/(^|\s)(?:drs?|ir|ing|mr|mrs|prof|mevr|dhr|jr|sr)\./gi, '$1');
  if (/[a-z]/.test(text)) text = text.replace(/(^|[\s.])([A-Z])([A-Z])([A-Z])?(?=\s)/g, '$1$2 $3 $4 ');
  text = text.replace(/(^|[\s.])([A-Za-z])[a-z]{0,3}\./g, '$1$2 ').replace(/(^|\s)([A-Za-z])[a-z]{0,3}\./g, '$1$2 ');
  let words = text
    .split(/[^\p{L}\p{N}\p{M}'’‘ʼ`´]+/u)
    .map((written) => ({
      written,
      folded: foldName(wide ? written.replace(/[øØöÖåÅäÄüÜæÆ]/g, (letter) => wideLetters[letter] ?? letter) : written),
    }))
    .filter(({ folded }) => folded !== '' && !particles.has(folded));
  const lastLong = words.findLastIndex(({ folded }) => folded.length > 1);
  const behind = words.slice(lastLong + 1);
  if (lastLong >= 0 && behind.length > 0 && (words[0]?.folded.length ?? 0) > 1)
    words = [...behind, ...words.slice(0, lastLong + 1)];
  return words.slice(0, 8);
}

/** One spelling for what is spelled in several ways; the same as the database's `word_sound`. */
const soundOf = (word: string) =>
  word
    .replace(/sch/g, 's')
    .replace(/ij|y/g, 'i')
    .replace(/ej|ai/g, 'ei')
    .replace(/ck|ch|c|q/g, 'k')
    .replace(/ph|v|w/g, 'f')
    .replace(/x/g, 'ks')
    .replace(/z/g, 's')
    .replace(/([^aeiou])h/g, '$1')
    .replace(/h([^aeiou])/g, '$1')
    .replace(/h$/g, '')
    .replace(/dt|d$/g, 't')
    .replace(/(.)\1+/g, '$1');

/** How one word of a name answers to one of another. An empty `other`: it has none that answers. */
export type Likeness = { how: 'spelling' | 'initial' | 'one_more' | 'order'; one: string; other: string };

/** What makes two names alike, word by word, in words that can be shown. Words that are the same are not told. */
export function likenessOf(one: string, other: string): Likeness[] {
  const readings = [false, true].flatMap((a) => [false, true].map((b) => explain(wordsOf(one, a), wordsOf(other, b))));
  return readings.reduce((best, next) => (next.unanswered < best.unanswered ? next : best)).told.slice(0, 6);
}

function explain(mine: Word[], theirs: Word[]): { told: Likeness[]; unanswered: number } {
  const told: Likeness[] = [];
  const left = theirs.map((word) => ({ ...word, taken: false }));
  const take = (fits: (word: Word) => boolean) => {
    const found = left.find((word) => !word.taken && fits(word));
    if (found) found.taken = true;
    return found;
  };
  const open = mine.filter(({ written, folded }) => {
    const found = take((word) => word.folded === folded);
    // Bjørn and Bjoern are one word in two spellings.
    if (found && found.written.toLowerCase() !== written.toLowerCase())
      told.push({ how: 'spelling', one: written, other: found.written });
    return !found;
  });
  const unlike = open.filter(({ written, folded }) => {
    const found =
      folded.length > 1
        ? take((word) => word.folded.length > 1 && soundOf(word.folded) === soundOf(folded))
        : undefined;
    if (found) told.push({ how: 'spelling', one: written, other: found.written });
    return !found;
  });
  const alone = unlike.filter(({ written, folded }) => {
    const found = take((word) => (folded.length === 1) !== (word.folded.length === 1) && word.folded[0] === folded[0]);
    if (found) told.push({ how: 'initial', one: written, other: found.written });
    return !found;
  });
  const rest = left.filter(({ taken }) => !taken);
  for (const { written } of alone) told.push({ how: 'one_more', one: written, other: '' });
  for (const { written } of rest) told.push({ how: 'one_more', one: '', other: written });
  const turned =
    told.length === 0 && mine.map(({ folded }) => folded).join() !== theirs.map(({ folded }) => folded).join();
  if (turned)
    told.push({
      how: 'order',
      one: mine.map(({ written }) => written).join(' '),
      other: theirs.map(({ written }) => written).join(' '),
    });
  return { told, unanswered: alone.length + rest.length };
}
