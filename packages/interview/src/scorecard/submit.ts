import type { Id } from '../ids.ts';
import type { Kit } from '../kit/kit.ts';
import type { ConcernOutcome, KitConcern, Recommendation, ScorecardDraft } from './scorecard.ts';

/** What is still missing before a card can be handed in; `at` is a JSON pointer into the draft's meaning. */
export type MissingPart =
  | { part: 'rating'; competencyId: Id }
  | { part: 'evidence'; competencyId: Id }
  | { part: 'concern'; concernId: Id }
  | { part: 'concern_evidence'; concernId: Id }
  | { part: 'recommendation' }
  | { part: 'strengths_or_weaknesses' };

/** Ids in the draft that the kit does not know: a stale or forged draft. */
export type UnknownPart = { part: 'competency' | 'question' | 'concern'; id: Id };

/** A card as it stands for ever. */
export type SubmittedScorecard = {
  submittedAt: Date;
  recommendation: Recommendation;
  strengths: string;
  weaknesses: string;
  checklist: ScorecardDraft['checklist'];
  candidateAsked: ScorecardDraft['candidateAsked'];
  candidateMinutesUsed: number | null;
  /** One per competency of the kit, in the kit's order. `score: null` is "not observed". */
  ratings: { competencyId: Id; score: number | null; evidence: string }[];
  answers: ScorecardDraft['answers'];
  concerns: { concernId: Id; outcome: ConcernOutcome; evidence: string }[];
};

/** Why a card is not taken in. */
export type SubmissionRefusal =
  | { refused: 'already_submitted' }
  | { refused: 'shadow' }
  | { refused: 'too_early'; startsAt: Date }
  | { refused: 'unknown'; unknown: UnknownPart[] }
  | { refused: 'incomplete'; missing: MissingPart[] };

/** What stands between this draft and a submission, in the order of the form. Empty when nothing does. */
export function missingParts(kit: Kit, concerns: KitConcern[], draft: ScorecardDraft): MissingPart[] {
  const missing: MissingPart[] = [];
  for (const competency of kit.competencies) {
    const rating = draft.ratings.find((r) => r.competencyId === competency.id);
    if (!rating || (rating.score === null && !rating.notObserved)) {
      missing.push({ part: 'rating', competencyId: competency.id });
    } else if (!rating.notObserved && rating.evidence.trim() === '') {
      missing.push({ part: 'evidence', competencyId: competency.id });
    }
  }
  for (const concern of concerns) {
    const settled = draft.concerns.find((c) => c.concernId === concern.id);
    if (!settled || settled.outcome === null) missing.push({ part: 'concern', concernId: concern.id });
    else if (settled.outcome !== 'not_tested' && settled.evidence.trim() === '') {
      missing.push({ part: 'concern_evidence', concernId: concern.id });
    }
  }
  if (draft.strengths.trim() === '' && draft.weaknesses.trim() === '')
    missing.push({ part: 'strengths_or_weaknesses' });
  if (draft.recommendation === null) missing.push({ part: 'recommendation' });
  return missing;
}

function unknownParts(kit: Kit, concerns: KitConcern[], draft: ScorecardDraft): UnknownPart[] {
  const competencies = new Set(kit.competencies.map((c) => c.id));
  const questions = new Set(kit.questions.map((q) => q.id));
  const open = new Set(concerns.map((c) => c.id));
  return [
    ...draft.ratings
      .filter((r) => !competencies.has(r.competencyId))
      .map((r) => ({ part: 'competency' as const, id: r.competencyId })),
    ...draft.answers
      .filter((a) => !questions.has(a.questionId))
      .map((a) => ({ part: 'question' as const, id: a.questionId })),
    ...draft.concerns.filter((c) => !open.has(c.concernId)).map((c) => ({ part: 'concern' as const, id: c.concernId })),
  ];
}

/**
 * Hands in a card: every competency of the kit rated with evidence or marked not observed, every concern settled,
 * a recommendation, and at least one strength or weakness. Returns the card as it will stand for ever, or a refusal.
 * Rules SC-1 to SC-8 of SPEC.md.
 */
export function submitScorecard(
  kit: Kit,
  card: {
    seatRole: 'lead' | 'member' | 'shadow' /** When the room was opened, else when the session is planned to start. */;
    startsAt: Date;
    submitted: boolean;
    concerns: KitConcern[];
  },
  draft: ScorecardDraft,
  now: Date,
): { card: SubmittedScorecard } | SubmissionRefusal {
  if (card.submitted) return { refused: 'already_submitted' };
  if (card.seatRole === 'shadow') return { refused: 'shadow' };
  if (now < card.startsAt) return { refused: 'too_early', startsAt: card.startsAt };
  const unknown = unknownParts(kit, card.concerns, draft);
  if (unknown.length > 0) return { refused: 'unknown', unknown };
  const missing = missingParts(kit, card.concerns, draft);
  if (missing.length > 0 || draft.recommendation === null) return { refused: 'incomplete', missing };
  return {
    card: {
      submittedAt: now,
      recommendation: draft.recommendation,
      strengths: draft.strengths,
      weaknesses: draft.weaknesses,
      checklist: draft.checklist,
      candidateAsked: draft.candidateAsked,
      candidateMinutesUsed: draft.candidateMinutesUsed,
      ratings: kit.competencies.flatMap(({ id }) => {
        const rating = draft.ratings.find((r) => r.competencyId === id);
        if (!rating) return [];
        return [{ competencyId: id, score: rating.notObserved ? null : rating.score, evidence: rating.evidence }];
      }),
      // One per question and concern of the kit: what a draft holds twice stands once, as the form showed it.
      answers: kit.questions.flatMap(({ id }) => draft.answers.find((a) => a.questionId === id) ?? []),
      concerns: card.concerns.flatMap(({ id }) => {
        const settled = draft.concerns.find((c) => c.concernId === id);
        return settled && settled.outcome !== null
          ? [{ concernId: id, outcome: settled.outcome, evidence: settled.evidence }]
          : [];
      }),
    },
  };
}
