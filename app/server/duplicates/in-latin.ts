const groups: readonly (readonly [letters: string, latin: string])[] = [
  ...([
    ['ου', 'ou'],
    ['Ου', 'Ou'],
    ['ΟΥ', 'OU'],
    ['αυ', 'av'],
    ['Αυ', 'Av'],
    ['ευ', 'ev'],
    ['Ευ', 'Ev'],
    ['γγ', 'ng'],
    ['Μπ', 'B'],
  ] as const),
  ...([
    ['θ', 'th'],
    ['Θ', 'Th'],
    ['χ', 'ch'],
    ['Χ', 'Ch'],
    ['ψ', 'ps'],
    ['Ψ', 'Ps'],
  ] as const),
  ...([
    ['ж', 'zh'],
    ['Ж', 'Zh'],
    ['х', 'kh'],
    ['Х', 'Kh'],
    ['ц', 'ts'],
    ['Ц', 'Ts'],
    ['ч', 'ch'],
    ['Ч', 'Ch'],
    ['ш', 'sh'],
    ['Ш', 'Sh'],
  ] as const),
  ...([
    ['щ', 'shch'],
    ['Щ', 'Shch'],
    ['ю', 'yu'],
    ['Ю', 'Yu'],
    ['я', 'ya'],
    ['Я', 'Ya'],
    ['є', 'ye'],
    ['Є', 'Ye'],
  ] as const),
  ...([
    ['љ', 'lj'],
    ['Љ', 'Lj'],
    ['њ', 'nj'],
    ['Њ', 'Nj'],
    ['џ', 'dz'],
    ['Џ', 'Dz'],
    ['ђ', 'dj'],
    ['Ђ', 'Dj'],
  ] as const),
];

const translated = (from: string, to: string) => {
  const [letters, latin] = [[...from], [...to]];
  return new Map(letters.map((letter, at) => [letter, latin[at] ?? '']));
};
const accented = translated('άέήίόύώϊϋΐΰΆΈΉΊΌΎΏΪΫ', 'αεηιουωιυιυΑΕΗΙΟΥΩΙΥ');
const single = translated(
  'αβγδεζηικλμνξοπρσςτυφωΑΒΓΔΕΖΗΙΚΛΜΝΞΟΠΡΣΤΥΦΩабвгдеёзийіїклмнопрстуфыэґўјћАБВГДЕЁЗИЙІЇКЛМНОПРСТУФЫЭҐЎЈЋъьЪЬ',
  'avgdeziiklmnxoprsstyfoAVGDEZIIKLMNXOPRSTYFOabvgdeeziiiiklmnoprstufyegujcABVGDEEZIIIIKLMNOPRSTUFYEGUJC',
);

/** Cyrillic and Greek letters as people write them in Latin ones; the twin of the database's `in_latin`. */
export function inLatin(given: string): string {
  if (!/[\u0370-\u03ff\u0400-\u04ff]/.test(given)) return given;
  let text = given.normalize('NFC');
  if (/[іїєґІЇЄҐ]/.test(text)) text = text.replace(/г/g, 'h').replace(/Г/g, 'H');
  text = [...text].map((letter) => accented.get(letter) ?? letter).join('');
  for (const [letters, latin] of groups) text = text.replaceAll(letters, latin);
  return [...text].map((letter) => single.get(letter) ?? letter).join('');
}
