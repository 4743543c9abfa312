import type { Language } from '@rondo/interview';
import type { Context as TenantContext } from '../db/tenant.ts';
import type { Role, Scope } from './contract.ts';

/** A member of an organisation at work. */
export type StaffViewer = {
  kind: 'staff';
  org: string;
  member: string;
  role: Role;
  account: string;
  name: string;
  language: Language;
  timeZone: string;
  /** Set when an API key acts for the member. */
  apiKey: { id: string; scopes: Scope[] } | null;
};

/** A person's place as a candidate in one organisation. */
export type Candidacy = { org: string; candidate: string };

/** A person about their own applications. `candidacies` is never empty. */
export type CandidateViewer = {
  kind: 'candidate';
  account: string;
  loginId: string;
  candidacies: Candidacy[];
  language: Language;
};

/** Somebody signed in; `seats` says where they belong. */
export type AccountViewer = {
  kind: 'account';
  account: string;
  loginId: string;
  email: string;
  name: string;
  staff: StaffViewer[];
  candidacies: Candidacy[];
};

export type Viewer = StaffViewer | CandidateViewer | AccountViewer | { kind: 'nobody' };

export type StaffContext = Extract<TenantContext, { side: 'employer' }>;
export type CandidateContext = Extract<TenantContext, { side: 'candidate'; org: string }>;

/** The database context of a staff viewer at `now`. */
export function staffContext(viewer: StaffViewer, now: Date): StaffContext {
  return { side: 'employer', org: viewer.org, member: viewer.member, account: viewer.account, now };
}

/** The database context of a person as a candidate of one organisation. */
export function candidateContext(viewer: CandidateViewer, place: Candidacy, now: Date): CandidateContext {
  return { side: 'candidate', org: place.org, candidate: place.candidate, account: viewer.account, now };
}

/** The database context of a person about what belongs to no organisation. */
export function personContext(viewer: { account: string }, now: Date): TenantContext {
  return { side: 'candidate', org: null, candidate: null, account: viewer.account, now };
}
