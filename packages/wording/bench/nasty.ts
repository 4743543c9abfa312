const size = 100_000;

function fill(unit: string, length: number = size): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** A line of at least `length` units in which no sentence comes twice: the given ones, each with a number somewhere in it. */
export function differentSentences(sentences: readonly string[], length: number = size): string {
  let text = '';
  for (let i = 0; text.length < length; i++) {
    const words = sentences[i % sentences.length]!.split(' ');
    words.splice((i * 7) % words.length, 0, `x${i}`);
    text += `${words.join(' ')} `;
  }
  return text;
}

/** Lines of `length` units in shapes that make careless matchers run away. */
export function nastyLines(length: number = size): Record<string, string> {
  return {
    'one letter': fill('a', length),
    'one word': fill('kinderwens', length),
    'a word again and again': fill('kinderen ', length),
    'Norwegian words': fill('har du barn og er du gravid ', length),
    'Dutch words without end': fill('heeft u kinderen en bent u zwanger of wilt u later nog een kind ', length),
    'English words without end': fill('do you have children and are you pregnant or married ', length),
    'question marks': fill('?', length),
    'tiny sentences': fill('kids? ', length),
    commas: fill('u, je, ', length),
    quotes: fill('"\'', length),
    hyphens: fill('a-', length),
    apostrophes: fill("a'", length),
    spaces: fill(' ', length),
    'combining marks': fill('e\u0301\u0300\u0302', length),
    'joined emoji': fill('👩‍👧‍👦', length),
    numbers: fill('1.', length),
    'new lines': fill('jong\n', length),
  };
}
