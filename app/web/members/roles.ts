import type { words } from './words.ts';

type Said = (typeof words)['en'];

/** The four roles with what each may, in the order from the most to the least. */
export const roleChoices = (said: Said) =>
  [
    { value: 'administrator', label: said.administrator, note: said.administratorNote },
    { value: 'recruiter', label: said.recruiter, note: said.recruiterNote },
    { value: 'hiring_manager', label: said.hiring_manager, note: said.hiring_managerNote },
    { value: 'interviewer', label: said.interviewer, note: said.interviewerNote },
  ] as const;
