import type { TextKind } from '../types.ts';
import type { Folded } from './text.ts';

/**
 * A word without apostrophes; `start` and `end` in the folded text. The parts of a hyphenated word are words of their
 * own that all stand for the whole; the first also has the whole as `joined`.
 */
export type Token = {
  word: string;
  joined: string | null;
  start: number;
  end: number;
  /** A comma, colon, semicolon, dash or bracket stands before it. */
  pause: boolean;
  /** A colon stands after it. */
  field: boolean;
  quoted: boolean;
};

/** A sentence: its words, where it stands in the folded text, whether it ends with a question mark. */
export type Sentence = { tokens: Token[]; start: number; end: number; asks: boolean };

/** No sentence is read further than this many words at a time, so that the work stays in proportion to the text. */
export const longestSentence = 80;

type Split = (word: string) => [string, string] | null;

const letter = /\p{L}/u;
/** 0 unknown, 1 no part of a word, 2 part of a word. */
const wordUnits = new Uint8Array(0x10000);

function isWordUnit(code: number): boolean {
  let known = wordUnits[code];
  if (known === 0) {
    const ascii = (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
    known = ascii || (code > 0x7f && letter.test(String.fromCharCode(code))) ? 2 : 1;
    wordUnits[code] = known;
  }
  return known === 2;
}

/** The sentences of a folded text. In adverts and notes a new line starts a new sentence. */
export function readSentences(
  folded: Folded,
  kind: TextKind,
  abbreviations: ReadonlySet<string>,
  split: Split | undefined,
): Sentence[] {
  const { text } = folded;
  const n = text.length;
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let pause = false;
  let quoted = false;
  const close = (end: number, asks: boolean) => {
    if (tokens.length > 0) sentences.push({ tokens, start: tokens[0]!.start, end, asks });
    tokens = [];
    pause = false;
  };
  let i = 0;
  while (i < n) {
    const code = text.charCodeAt(i);
    if (isWordUnit(code)) {
      let j = i + 1;
      while (j < n) {
        const c = text.charCodeAt(j);
        if (isWordUnit(c)) j++;
        else if ((c === 45 || c === 39) && j + 1 < n && isWordUnit(text.charCodeAt(j + 1))) j += 2;
        else if ((c === 46 || c === 44) && isDigit(text, j - 1) && isDigit(text, j + 1)) j += 2;
        else break;
      }
      if (tokens.length >= longestSentence) close(i, false);
      pushWord(tokens, text, i, j, pause, quoted, split);
      pause = false;
      i = j;
      continue;
    }
    if (code === 63) {
      let j = i + 1;
      while (j < n && (text[j] === '?' || text[j] === '!')) j++;
      close(j, true);
      i = j;
      continue;
    }
    if (code === 33) {
      const asks = text[i + 1] === '?';
      close(i + 1, asks);
    } else if (code === 46) {
      const last = tokens.at(-1);
      const abbreviated =
        last !== undefined &&
        last.end === i &&
        (abbreviations.has(last.word) ||
          (last.word.length === 1 && text[i + 1] !== undefined && text[i + 1] !== '\n' && /[a-z]/.test(text[i + 1]!)));
      if (!abbreviated) close(i + 1, false);
    } else if (code === 10) {
      if (kind === 'advert' || kind === 'note' || text[i + 1] === '\n') close(i, false);
    } else if (code === 34) {
      quoted = !quoted;
    } else if (code !== 32 && code !== 39) {
      pause = true;
      const last = tokens.at(-1);
      if (code === 58 && last !== undefined) last.field = true;
    }
    i++;
  }
  close(n, false);
  return sentences;
}

function isDigit(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  return code >= 48 && code <= 57;
}

function pushWord(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  pause: boolean,
  quoted: boolean,
  split: Split | undefined,
) {
  const raw = text.slice(start, end);
  const plain = !raw.includes('-') && !raw.includes("'");
  if (!plain && split !== undefined && raw.includes("'")) {
    const two = split(raw);
    if (two !== null) {
      const cut = start + raw.lastIndexOf("'");
      const middle = two[1] === 'not' && raw[raw.lastIndexOf("'") - 1] === 'n' ? cut - 1 : cut;
      tokens.push({ word: two[0], joined: null, start, end: middle, pause, field: false, quoted });
      tokens.push({ word: two[1], joined: null, start: middle, end, pause: false, field: false, quoted });
      return;
    }
  }
  const word = plain ? raw : raw.replaceAll(/[-']/g, '');
  if (raw.includes('-') && raw.length <= 60) {
    const parts = raw.split('-').map((part) => part.replaceAll("'", ''));
    for (const [i, part] of parts.entries())
      tokens.push({
        word: part,
        joined: i === 0 ? word : null,
        start,
        end,
        pause: pause && i === 0,
        field: false,
        quoted,
      });
    return;
  }
  tokens.push({ word, joined: null, start, end, pause, field: false, quoted });
}
