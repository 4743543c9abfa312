import { foldName } from '@rondo/interview';
import { inLatin } from './in-latin.ts';

const particles = new Set(
  (
    'van de der den het t ten ter te op in von zu el al bin ben la le du da di dos of vd av af ' +
    'dr drs ir ing mr mrs ms dhr mevr prof jr sr msc bsc phd mba'
  ).split(' '),
);

const withParticles = new RegExp(`^(?:${[...particles].join('|')})+$`);

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
      folded: foldName(
        inLatin(wide ? written.replace(/[øØöÖåÅäÄüÜæÆ]/g, (letter) => wideLetters[letter] ?? letter) : written),
      ),
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
    .replace(/j/g, 'i')
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
  const { told } = readings.reduce((best, next) => (next.unanswered < best.unanswered ? next : best));
  const between = betweenWords(one, other);
  // "jr." is often all that tells a son from his father; the other small words are told where nothing else differs.
  const small = between.filter(({ one, other }) => told.length === 0 || generations.has(foldName(one || other)));
  return [...told, ...small].slice(0, 6);
}

const generations = new Set(['jr', 'sr']);

/** The particles and titles that only one of two names has, each run of them as one. */
function betweenWords(one: string, other: string): Likeness[] {
  const [mine, theirs] = [one, other].map((name) =>
    name.split(/[\s,]+/).filter((word) => particles.has(foldName(word))),
  ) as [string[], string[]];
  // "vd" is said for van de, van der and van den.
  const shortened = [...mine, ...theirs].some((word) => foldName(word) === 'vd');
  if (shortened) return [];
  const without = (words: string[], others: string[]) => {
    const folded = new Set(others.map((word) => foldName(word)));
    return words.filter((word) => !folded.has(foldName(word))).join(' ');
  };
  return [
    { how: 'one_more' as const, one: without(mine, theirs), other: '' },
    { how: 'one_more' as const, one: '', other: without(theirs, mine) },
  ].filter(({ one, other }) => one !== other);
}

/**
 * Whether two who share a number or a mailbox may be two people who share it, a family or an office: no name of theirs
 * answers but the last of both, and none begins alike.
 */
export function mayShare(one: string, other: string): boolean {
  const [mine, theirs] = [one, other].map((name) => wordsOf(name, false).map(({ folded }) => soundOf(folded))) as [
    string[],
    string[],
  ];
  const common = mine.filter((word) => theirs.includes(word));
  const isLastOfBoth = (word: string) => word === mine.at(-1) && word === theirs.at(-1);
  if (!common.every(isLastOfBoth)) return false;
  const rest = (words: string[]) => words.filter((word) => !common.includes(word));
  const begins = new Set(rest(mine).map((word) => word[0]));
  return rest(mine).length > 0 && rest(theirs).length > 0 && !rest(theirs).some((word) => begins.has(word[0]));
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
  // Anne Marie and Annemarie: two that stand beside each other are one of the other's, either way round.
  const joined = new Set<Word>();
  const answerTogether = (apart: Word[], whole: Word, done: (pair: Word[]) => void) => {
    const at = apart.findIndex((word, n) => {
      const next = apart[n + 1];
      return next !== undefined && soundOf(word.folded + next.folded) === soundOf(whole.folded);
    });
    if (at >= 0) done(apart.slice(at, at + 2));
  };
  for (const whole of left.filter(({ taken }) => !taken))
    answerTogether(unlike, whole, (pair) => {
      whole.taken = true;
      for (const word of pair) joined.add(word);
      told.push({ how: 'spelling', one: pair.map(({ written }) => written).join(' '), other: whole.written });
    });
  for (const whole of unlike.filter((word) => !joined.has(word)))
    answerTogether(
      left.filter(({ taken }) => !taken),
      whole,
      (pair) => {
        joined.add(whole);
        for (const word of pair) (word as (typeof left)[number]).taken = true;
        told.push({ how: 'spelling', one: whole.written, other: pair.map(({ written }) => written).join(' ') });
      },
    );
  // Vandenbroucke is van den Broucke, Benali is Ben Ali.
  const holds = (long: string, short: string) =>
    long.endsWith(short) && withParticles.test(long.slice(0, -short.length));
  const apart = unlike.filter(({ written, folded }) => {
    if ([...joined].some((word) => word.written === written)) return false;
    const found = take((word) => holds(word.folded, folded) || holds(folded, word.folded));
    if (found) told.push({ how: 'spelling', one: written, other: found.written });
    return !found;
  });
  const alone = apart.filter(({ written, folded }) => {
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
