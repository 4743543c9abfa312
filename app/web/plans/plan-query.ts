import { type Answer, type Api, apiVersioned, type Contracts } from '../api.ts';

/** What the server has of a plan: the plan, its coverage, and what is still wrong with it. */
export type SavedPlan = Answer<Api<Contracts>['GET /vacancies/{vacancyId}/plan']>;
export type Plan = SavedPlan['plan'];
export type Competency = Plan['competencies'][number];
export type Round = Plan['rounds'][number];
export type Session = Round['sessions'][number];
export type Seat = Session['seats'][number];
export type Question = Session['questions'][number];
export type Finding = SavedPlan['findings'][number];

export const dimensions = ['competence', 'collaboration'] as const satisfies readonly Competency['dimension'][];
export const questionTypes = [
  'structured',
  'situational',
  'behavioural',
  'experience',
  'technical',
] as const satisfies readonly Question['type'][];
export const sessionKinds = [
  'single',
  'panel',
  'work_sample',
  'case',
  'tour',
  'lunch',
  'candidate_questions',
  'closing',
] as const satisfies readonly Session['kind'][];
export const seatRoles = ['lead', 'member', 'shadow'] as const satisfies readonly Seat['role'][];

/** Reads a plan with its version; live events refresh it. */
export const planQuery = (vacancyId: string) => ({
  queryKey: ['plan', vacancyId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    apiVersioned('GET /vacancies/{vacancyId}/plan', { params: { vacancyId }, signal }),
});
