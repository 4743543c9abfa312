import { candidatePage } from './router.tsx';

/* One line for each page: its address, its file, its name. The first that fits is shown. */
export const routes = [
  candidatePage('/my', () => import('./HomePage.tsx'), 'HomePage'),
  candidatePage('/my/prepare', () => import('./PreparePage.tsx'), 'PreparePage'),
  candidatePage('/my/questions', () => import('./QuestionsPage.tsx'), 'QuestionsPage'),
  candidatePage('/my/view', () => import('./ViewPage.tsx'), 'ViewPage'),
  candidatePage('/my/outcome', () => import('./OutcomePage.tsx'), 'OutcomePage'),
  candidatePage('/my/withdraw', () => import('./WithdrawPage.tsx'), 'WithdrawPage'),
  candidatePage('/my/privacy', () => import('./PrivacyPage.tsx'), 'PrivacyPage'),
  candidatePage('/apply/{slug}', () => import('./ApplyPage.tsx'), 'ApplyPage', { outside: true }),
  candidatePage('/my/open', () => import('./OpenPage.tsx'), 'OpenPage', { outside: true }),
  candidatePage('/my/sign-in', () => import('./SignInPage.tsx'), 'SignInPage', { outside: true }),
];
