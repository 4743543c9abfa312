/** Letters that no decomposition takes apart. Each stands for what people type who do not have it. */
const letters: Record<string, string> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ı: 'i',
  ə: 'e',
  ſ: 's',
  ƒ: 'f',
};

const rare = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/**
 * Folds a name for searching: without case, accents, punctuation and doubled spaces, with ø as o, æ as ae, ß as ss
 * and so on; å becomes a. Marks of scripts that need them (vowel signs of Indic scripts) go too, on both sides of the
 * comparison. Folding what is folded changes nothing. The same for what is stored and for what is typed. Rule FN-1.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(rare, (letter) => letters[letter] ?? letter)
    .replace(/['’‘ʼ`´.\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
