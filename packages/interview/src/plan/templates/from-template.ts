import type { Id, Language } from '../../ids.ts';
import type { Plan } from '../plan.ts';
import { words as en } from './general/en.ts';
import { words as nb } from './general/nb.ts';
import { words as nl } from './general/nl.ts';
import { shape } from './general/structure.ts';
import { planOf, type TemplateWords } from './shape.ts';

const words: Record<Language, TemplateWords> = { en, nl, nb };

/** What the template is for, in its own language, for a page that offers it. */
export function templateTitle(language: Language): string {
  return words[language].title;
}

/**
 * A complete two-round plan for a coordinator in service or operations, in one language, with fresh ids and nobody in
 * its seats: the only thing that blocks its publication. `newId` is called once per thing and must never repeat
 * itself. Every criterion is disclosed to candidates until somebody decides otherwise (R20). Rule TM-1 of SPEC.md;
 * those of the trades are loaded one by one from `@rondo/interview/templates`.
 */
export function fromTemplate(language: Language, newId: () => Id): Plan {
  return planOf(shape, words[language], newId);
}
