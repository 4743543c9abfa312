/**
 * A question's words for comparing: compatibility forms, case, punctuation, quotes and spacing make no difference;
 * accents and letters do, since in Norwegian and Dutch they change the word. Rule PL-8 of SPEC.md.
 */
export function normalisedQuestion(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim();
}
