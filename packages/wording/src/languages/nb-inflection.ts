/** Forms of a Norwegian lemma: weak verbs, nouns with both genders' definite forms, adjectives with -t and -e. */
export function inflectNorwegian(lemma: string, part: 'v' | 'n' | 'a'): string[] {
  if (part === 'v') {
    const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
    const short = stem === lemma;
    const single = /(.)\1$/.test(stem) ? stem.slice(0, -1) : stem;
    return short
      ? [lemma, `${lemma}r`, `${lemma}dde`, `${lemma}dd`, `${lemma}s`]
      : [
          lemma,
          `${lemma}r`,
          `${lemma}t`,
          `${stem}a`,
          `${single}te`,
          `${single}t`,
          `${stem}de`,
          `${stem}d`,
          `${lemma}s`,
          `${lemma}nde`,
          stem,
          `${stem}ing`,
          `${stem}ingen`,
        ];
  }
  if (part === 'a') return [lemma, `${lemma}t`, `${lemma}e`, `${lemma}ere`, lemma.replace(/(.)\1$/, '$1t')];
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const double = /[aeiouyæøå]m$/.test(stem) ? `${stem}m` : stem;
  const forms = [lemma, `${stem}`];
  for (const base of new Set([stem, double]))
    for (const ending of ['e', 'en', 'et', 'a', 'er', 'ene', 'ens', 'ets', 'as', 'ers', 'enes', 's', 'ne', 'r', 'n'])
      forms.push(base + ending);
  if (lemma.endsWith('er')) forms.push(`${lemma.slice(0, -2)}re`, `${lemma.slice(0, -2)}rne`, `${lemma}en`);
  return forms;
}
