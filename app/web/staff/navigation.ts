import type { Role } from './me.ts';
import type { words } from './words.ts';

export type NavigationEntry = {
  to: string;
  word:
    | 'today'
    | 'vacancies'
    | 'candidates'
    | 'duplicates'
    | 'agenda'
    | 'debriefs'
    | 'commitments'
    | 'outcomes'
    | 'questions'
    | 'interviewers'
    | 'insights'
    | 'settings';
  /** Who sees it; everybody where it is not given. */
  roles?: readonly Role[];
};

type KeysExist = NavigationEntry['word'] extends keyof (typeof words)['en'] ? true : never;
const _keysExist: KeysExist = true;
void _keysExist;

/** The pages of the left navigation, in order. A feature adds its line when its page works, not before. */
export const navigation: readonly NavigationEntry[] = [
  { to: '/', word: 'today' },
  { to: '/vacancies', word: 'vacancies', roles: ['administrator', 'recruiter', 'hiring_manager'] },
  { to: '/candidates', word: 'candidates' },
  { to: '/duplicates', word: 'duplicates', roles: ['administrator', 'recruiter'] },
  { to: '/questions', word: 'questions', roles: ['administrator', 'recruiter', 'hiring_manager'] },
  { to: '/promises', word: 'commitments' },
  { to: '/outcomes', word: 'outcomes', roles: ['administrator', 'recruiter', 'hiring_manager'] },
  { to: '/settings', word: 'settings' },
];
