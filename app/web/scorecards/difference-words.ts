import type { Difference } from './card-thread.ts';
import type { Scorecard } from './use-card.ts';
import type { words } from './words.ts';

type Said = (typeof words)['en'];

/** What a differing part of two cards is called. */
export const nameOf = (said: Said, scorecard: Scorecard, { path, id }: Difference): string => {
  const competency = scorecard.kit.competencies.find((one) => one.id === id)?.name ?? '';
  const question = scorecard.kit.questions.find((one) => one.id === id)?.text ?? '';
  const concern = scorecard.concerns.find((one) => one.id === id)?.body ?? '';
  const names: Record<string, string> = {
    said: `${said.said}: ${question}`,
    assessment: `${said.assessment}: ${question}`,
    evidence: `${said.differentEvidence}: ${competency}`,
    rating: `${said.rating}: ${competency}`,
    concern: `${said.outcome}: ${concern}`,
    concernEvidence: `${said.concernEvidence}: ${concern}`,
    strengths: said.strengths,
    weaknesses: said.weaknesses,
    recommendation: said.recommendation,
    candidateAsked: said.asked,
  };
  return names[path] ?? path;
};

/** A value of a part in words. */
export const shownValue = (said: Said, { path, kind }: Difference, value: string | null): string => {
  if (value === null || value === '') return said.nothingThere;
  if (kind === 'text') return value;
  if (path === 'rating') return value === 'not_observed' ? said.notObserved : value;
  if (path === 'candidateAsked')
    return { yes: said.askedYes, no: said.askedNo, no_time: said.askedNoTime }[value] ?? value;
  const choices: Record<string, string> = {
    confirmed: said.confirmed,
    refuted: said.refuted,
    not_tested: said.not_tested,
    strong_yes: said.strong_yes,
    yes: said.yes,
    no: said.no,
    strong_no: said.strong_no,
  };
  return choices[value] ?? value;
};
