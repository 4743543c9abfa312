const vowels = 'aeiou';

function stemOf(infinitive: string): string {
  if (!infinitive.endsWith('en')) return infinitive.endsWith('n') ? infinitive.slice(0, -1) : infinitive;
  let stem = infinitive.slice(0, -2);
  const last = stem.at(-1) ?? '';
  const before = stem.at(-2) ?? '';
  if (last === before && !vowels.includes(last)) stem = stem.slice(0, -1);
  else if (!vowels.includes(last) && 'aou'.includes(before) && !vowels.includes(stem.at(-3) ?? ''))
    stem = `${stem.slice(0, -1)}${before}${last}`;
  else if (!vowels.includes(last) && before === 'e' && stem.length <= 4 && !vowels.includes(stem.at(-3) ?? ''))
    stem = `${stem.slice(0, -1)}e${last}`;
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`;
  if (stem.endsWith('z')) return `${stem.slice(0, -1)}s`;
  return stem;
}

/** Forms of a Dutch lemma: verbs with their weak past and participle, nouns with plurals and diminutives. */
export function inflectDutch(lemma: string, part: 'v' | 'n' | 'a'): string[] {
  if (part === 'v') {
    const stem = stemOf(lemma);
    const prefixed = /^(be|ver|ont|her|ge|er)/.test(lemma) ? '' : 'ge';
    return [
      lemma,
      stem,
      `${stem}t`,
      `${stem}te`,
      `${stem}ten`,
      `${stem}de`,
      `${stem}den`,
      `${prefixed}${stem}t`,
      `${prefixed}${stem}d`,
      `${prefixed}${lemma}`,
      `${lemma}d`,
      `${lemma}de`,
    ];
  }
  if (part === 'a') return [lemma, `${lemma}e`, `${lemma}s`, `${lemma}er`, `${lemma}ere`];
  const doubled = /[^aeiou][aeiou][bdfgklmnprst]$/.test(lemma) ? `${lemma}${lemma.at(-1)}en` : '';
  const single = /([aeou])\1[^aeiou]$/.test(lemma) ? `${lemma.slice(0, -2)}${lemma.at(-1)}en` : '';
  const voiced = lemma.endsWith('f')
    ? `${lemma.slice(0, -1)}ven`
    : lemma.endsWith('s')
      ? `${lemma.slice(0, -1)}zen`
      : '';
  return [
    lemma,
    `${lemma}en`,
    `${lemma}s`,
    `${lemma}je`,
    `${lemma}jes`,
    `${lemma}tje`,
    `${lemma}tjes`,
    `${lemma}n`,
    doubled,
    single,
    voiced,
  ].filter((form) => form !== '');
}
