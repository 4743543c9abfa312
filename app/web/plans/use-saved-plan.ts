import { usePrefetchQuery, useSuspenseQuery } from '@tanstack/react-query';
import { planQuery, type SavedPlan } from './plan-query.ts';

export type { SavedPlan } from './plan-query.ts';

/** The plan of a vacancy as the server has it, with coverage and findings; the page waits for it. */
export const useSavedPlan = (vacancyId: string): SavedPlan => useSuspenseQuery(planQuery(vacancyId)).data.value;

/** Asks for the plan at once, for a page that has to wait for something else first. */
export const usePlanSoon = (vacancyId: string): void => usePrefetchQuery(planQuery(vacancyId));
