import { createContext, useContext } from 'react';
import { placeOf, thingsOf } from './plan-edits.ts';
import type { Finding, Plan, SavedPlan } from './plan-query.ts';

/** A finding at its place: the thing it stands at, null for the plan as a whole. */
export type PlacedFinding = Finding & { key: string; place: string | null };

/** The findings of the version the server has, at the things of the plan as it is now; what is removed is settled. */
export const placedFindings = (saved: SavedPlan, now: Plan): PlacedFinding[] => {
  const things = thingsOf(now);
  return saved.findings
    .map((finding, at) => ({ ...finding, key: `${finding.rule} ${at}`, place: placeOf(saved.plan, finding.at) }))
    .filter(({ place }) => place === null || things.has(place));
};

export const FindingsContext = createContext<readonly PlacedFinding[]>([]);

/** What stands against one thing. */
export const useFindings = (place: string | null): PlacedFinding[] =>
  useContext(FindingsContext).filter((finding) => finding.place === place);
