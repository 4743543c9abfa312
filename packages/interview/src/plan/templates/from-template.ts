import type { Id, Language } from '../../ids.ts';
import type { Plan } from '../plan.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { competencyShapes, roundShapes } from './structure.ts';
import type { TemplateWords } from './words.ts';

const words: Record<Language, TemplateWords> = { en, nl, nb };

/** What the template is for, in its own language, for a page that offers it. */
export function templateTitle(language: Language): string {
  return words[language].title;
}

/**
 * A complete two-round plan for a coordinator in service or operations, in one language, with fresh ids and nobody in
 * its seats: the only thing that blocks its publication. `newId` is called once per thing and must never repeat
 * itself. Every criterion is disclosed to candidates until somebody decides otherwise (R20). Rule TM-1 of SPEC.md.
 */
export function fromTemplate(language: Language, newId: () => Id): Plan {
  const text = words[language];
  const ids = new Map(competencyShapes.map(({ key }) => [key, newId()]));
  const idOf = (key: (typeof competencyShapes)[number]['key']): Id => ids.get(key)!;
  return {
    competencies: competencyShapes.map(({ key, dimension }) => {
      const { name, definition, anchors } = text.competencies[key];
      return { id: idOf(key), name, definition, dimension, anchors: [...anchors], disclosed: true };
    }),
    rounds: roundShapes.map((round) => ({
      id: newId(),
      name: text.rounds[round.key],
      sessions: round.sessions.map(({ key, seats, questions, ...session }) => ({
        id: newId(),
        name: text.sessions[key],
        ...session,
        seats: seats.map(({ role, focus }) => ({ id: newId(), role, memberId: null, focus: focus.map(idOf) })),
        questions: questions.map((question) => ({
          id: newId(),
          text: text.questions[question.key].text,
          type: question.type,
          competencyId: idOf(question.competency),
          minutes: question.minutes,
          followUps: [...text.questions[question.key].followUps],
          repeats: null,
        })),
      })),
    })),
  };
}
