import type { Checker } from './engine/checker.ts';
import type { Lang } from './types.ts';

export { detectLanguage } from './detect.ts';
export type { Checker } from './engine/checker.ts';

/** Loads one language when it is needed, so that a page carries only what it checks. */
export async function loadChecker(lang: Lang): Promise<Checker> {
  switch (lang) {
    case 'nl':
      return (await import('./nl.ts')).nlChecker;
    case 'nb':
      return (await import('./nb.ts')).nbChecker;
    case 'en':
      return (await import('./en.ts')).enChecker;
  }
}
