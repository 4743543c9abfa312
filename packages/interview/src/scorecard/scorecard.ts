import { z } from 'zod';
import { Id, Instant, prose } from '../ids.ts';
import { OpeningItem, Probe } from '../kit/kit.ts';

/** What a panelist recommends; there is no middle. */
export const Recommendation = z.enum(['strong_yes', 'yes', 'no', 'strong_no']);
export type Recommendation = z.infer<typeof Recommendation>;

/** What a panelist made of a concern. */
export const ConcernOutcome = z.enum(['confirmed', 'refuted', 'not_tested']);
export type ConcernOutcome = z.infer<typeof ConcernOutcome>;

/** A whole point of the anchored scale. */
export const Score = z.int().min(1).max(5);

/** A competency's mark with its evidence. `observed: false` is the honest "not observed", never a 0. */
export const DraftRating = z.object({
  competencyId: Id,
  score: Score.nullable(),
  notObserved: z.boolean(),
  evidence: prose(5000),
});
export type DraftRating = z.infer<typeof DraftRating>;

/** What was said and what one thinks, kept apart (G5, R43). */
export const DraftAnswer = z.object({
  questionId: Id,
  said: prose(20000),
  assessment: prose(10000),
  probes: z.array(Probe).max(6),
  /** The candidate volunteered something on a protected ground: it is not weighed (O5). */
  candidateRaised: z.boolean(),
  notedAt: Instant.nullable(),
});
export type DraftAnswer = z.infer<typeof DraftAnswer>;

/** A concern as far as it is settled; `outcome: null` is not yet. */
export const DraftConcern = z.object({ concernId: Id, outcome: ConcernOutcome.nullable(), evidence: prose(5000) });
export type DraftConcern = z.infer<typeof DraftConcern>;

/** Everything one panelist writes down in one session: room notes and scorecard are one document, saved as typed. */
export const ScorecardDraft = z.object({
  checklist: z.array(OpeningItem).max(10),
  answers: z.array(DraftAnswer).max(60),
  ratings: z.array(DraftRating).max(30),
  concerns: z.array(DraftConcern).max(30),
  strengths: prose(5000),
  weaknesses: prose(5000),
  recommendation: Recommendation.nullable(),
  /** Did the candidate ask questions? A prompt for the panelist, never part of a rating (R54). */
  candidateAsked: z.enum(['yes', 'no', 'no_time']).nullable(),
  /** Minutes the candidate's questions took, as measured in the room; null when not measured (R51). */
  candidateMinutesUsed: z.int().min(0).max(480).nullable(),
});
export type ScorecardDraft = z.infer<typeof ScorecardDraft>;

/** A draft with nothing in it. */
export const emptyDraft: ScorecardDraft = {
  checklist: [],
  answers: [],
  ratings: [],
  concerns: [],
  strengths: '',
  weaknesses: '',
  recommendation: null,
  candidateAsked: null,
  candidateMinutesUsed: null,
};

/** A concern of an earlier round as it stands in the kit of this one. */
export type KitConcern = { id: Id; form: 'concern' | 'hypothesis'; body: string; competencyId: Id | null };
