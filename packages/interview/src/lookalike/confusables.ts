/**
 * Letters that a reader takes for a Latin one, by the letter they are taken for. Written as numbers of Unicode, so that
 * nobody who reads this file is taken in by it. Our own list: what is found in names of mail domains.
 */
export const sameAsLatin: Readonly<Record<string, string>> = {
  // Cyrillic, Greek, Armenian
  a: '\u0430\u03b1',
  c: '\u0441\u03f2',
  d: '\u0501',
  e: '\u0435\u04bd',
  h: '\u04bb\u0570',
  i: '\u0456\u03b9',
  j: '\u0458\u03f3',
  k: '\u03ba',
  l: '\u04cf',
  n: '\u0578',
  o: '\u043e\u03bf\u0585',
  p: '\u0440\u03c1',
  q: '\u051b',
  s: '\u0455',
  t: '\u03c4',
  u: '\u03c5\u057d',
  v: '\u0475\u03bd',
  w: '\u051d',
  x: '\u0445\u03c7',
  y: '\u0443\u04af\u03b3',
};

/** Letters that pass for a Latin one beside others that do; in a word of their own script they deceive nobody. */
export const likeLatin: Readonly<Record<string, string>> = {
  b: '\u044c\u0432',
  g: '\u0261\u0581',
  h: '\u043d\u0127',
  k: '\u043a\u0138',
  m: '\u043c',
  n: '\u043f\u03b7',
  r: '\u0433',
  t: '\u0442\u0167',
  w: '\u03c9\u0448\u0461',
  // Latin letters whose sign is no accent that could be taken off.
  a: '\u0251',
  d: '\u0111',
  i: '\u0131\u0269',
  j: '\u0237',
  l: '\u0142',
  o: '\u00f8',
  ae: '\u00e6',
  oe: '\u0153',
  ss: '\u00df',
};
