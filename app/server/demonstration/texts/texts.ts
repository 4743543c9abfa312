import type { Language } from '@rondo/interview';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';

/** The competencies of the plan template, in its order. */
export const competencyKeys = ['planning', 'customers', 'cause', 'systems', 'across', 'feedback'] as const;
export type CompetencyKey = (typeof competencyKeys)[number];

/** What the invented people write, in one language. Pieces are put together, so that no page says a thing twice. */
export type Texts = {
  /** How a rating's evidence begins, for a 1 to a 5; a clause of `about` follows. */
  lead: readonly (readonly string[])[];
  about: Record<CompetencyKey, readonly string[]>;
  /** A sentence around a thing and a place. */
  scene: readonly ((thing: string, place: string) => string)[];
  things: readonly string[];
  places: readonly string[];
  strengths: readonly string[];
  weaknesses: readonly string[];
  rejected: readonly string[];
  invited: readonly string[];
  offered: readonly string[];
  withdrew: readonly string[];
  /** What candidates asked, what was promised about it, and what came of that. */
  asked: readonly { question: string; promise: string; outcome: string }[];
  discussed: readonly string[];
  revised: readonly string[];
};

export const texts: Record<Language, Texts> = { en, nl, nb };
