import type { Id } from '../../ids.ts';
import type { Dimension, Plan, PlanSession, QuestionType, SeatRole } from '../plan.ts';

/** A place at the table of a template's session, with the competencies it looks at. */
type SeatShape<C extends string> = { role: SeatRole; focus: readonly C[] };

/** A question of a template without its words; `minutes` are whole. */
type QuestionShape<C extends string, Q extends string> = {
  key: Q;
  type: QuestionType;
  competency: C;
  minutes: number;
};

/** A session of a template without its words. */
type SessionShape<C extends string, S extends string, Q extends string> = Pick<
  PlanSession,
  'kind' | 'minutes' | 'breakMinutes' | 'rated' | 'candidateMinutes'
> & { key: S; seats: readonly SeatShape<C>[]; questions: readonly QuestionShape<C, Q>[] };

/** A template without its words, the same in every language: competencies in their order, and two rounds. */
export type TemplateShape<C extends string = string, S extends string = string, Q extends string = string> = {
  competencies: Readonly<Record<C, Dimension>>;
  first: readonly SessionShape<C, S, Q>[];
  second: readonly SessionShape<C, S, Q>[];
};

/** The words of a template in one language, written in that language rather than translated. */
export type TemplateWords<C extends string = string, S extends string = string, Q extends string = string> = {
  /** The role the plan is for, as a person choosing one reads it. */
  title: string;
  /** Where it fits, and what the second round has people do: one or two sentences. */
  about: string;
  competencies: Readonly<
    Record<C, { name: string; definition: string; anchors: readonly [string, string, string, string, string] }>
  >;
  rounds: Readonly<Record<'first' | 'second', string>>;
  sessions: Readonly<Record<S, string>>;
  /** What has to be ready for a session: material, roles, and what is seen to beforehand instead of asked. */
  toHaveReady: Readonly<Partial<Record<S, string>>>;
  questions: Readonly<Record<Q, { text: string; followUps: readonly string[] }>>;
};

/** The words that a shape asks for: a missing or misspelt key does not compile. */
export type WordsOf<Shape> = Shape extends TemplateShape<infer C, infer S, infer Q> ? TemplateWords<C, S, Q> : never;

/** Declares a shape; a question or a seat that names a competency of another trade does not compile. */
export const templateShape = <const C extends string, const S extends string, const Q extends string>(shape: {
  competencies: Readonly<Record<C, Dimension>>;
  first: readonly SessionShape<NoInfer<C>, S, Q>[];
  second: readonly SessionShape<NoInfer<C>, S, Q>[];
}): TemplateShape<C, S, Q> => shape;

/** A template filled with its words: fresh ids, nobody in its seats, every criterion disclosed (R20). */
export function planOf(shape: TemplateShape, words: TemplateWords, newId: () => Id): Plan {
  const ids = new Map(Object.keys(shape.competencies).map((key) => [key, newId()]));
  const idOf = (key: string): Id => ids.get(key)!;
  return {
    competencies: Object.entries(shape.competencies).map(([key, dimension]) => {
      const { name, definition, anchors } = words.competencies[key]!;
      return { id: idOf(key), name, definition, dimension, anchors: [...anchors], disclosed: true };
    }),
    rounds: (['first', 'second'] as const).map((round) => ({
      id: newId(),
      name: words.rounds[round],
      sessions: shape[round].map(({ key, seats, questions, ...session }) => ({
        id: newId(),
        name: words.sessions[key]!,
        ...(words.toHaveReady[key] === undefined ? {} : { toHaveReady: words.toHaveReady[key] }),
        ...session,
        seats: seats.map(({ role, focus }) => ({ id: newId(), role, memberId: null, focus: focus.map(idOf) })),
        questions: questions.map((question) => ({
          id: newId(),
          text: words.questions[question.key]!.text,
          type: question.type,
          competencyId: idOf(question.competency),
          minutes: question.minutes,
          followUps: [...words.questions[question.key]!.followUps],
          repeats: null,
        })),
      })),
    })),
  };
}
