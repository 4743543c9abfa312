/** Forms of an English lemma: regular verbs and nouns; irregular ones are written out in the lexicon. */
export function inflectEnglish(lemma: string, part: 'v' | 'n' | 'a'): string[] {
  const y = /[^aeiou]y$/.test(lemma) ? lemma.slice(0, -1) : null;
  const es = /(s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : y !== null ? `${y}ies` : `${lemma}s`;
  if (part === 'n') return [lemma, es];
  if (part === 'a') return [lemma, `${lemma}er`, `${lemma}est`, `${lemma}ly`];
  const silent = lemma.endsWith('e') ? lemma.slice(0, -1) : null;
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(lemma) ? `${lemma}${lemma.at(-1)}` : null;
  const past = silent !== null ? `${lemma}d` : y !== null ? `${y}ied` : `${doubled ?? lemma}ed`;
  return [lemma, es, past, `${silent ?? doubled ?? lemma}ing`];
}
