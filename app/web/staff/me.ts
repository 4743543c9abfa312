import { createContext, useContext } from 'react';
import type { Answer, Api, Contracts } from '../api.ts';
import type { Theme } from '../ui/theme.ts';
import type { Language } from '../ui/words.ts';

export type Role = 'administrator' | 'recruiter' | 'hiring_manager' | 'interviewer';
type Organisation = { id: string; name: string };

/** Who is at work, in which organisation: what the shell and the pages need to know about the person signed in. */
export type Me = {
  accountId: string;
  memberId: string;
  name: string;
  email: string;
  role: Role;
  language: Language;
  theme: Theme;
  organisation: Organisation;
  /** All organisations one works for; mostly one. */
  organisations: readonly Organisation[];
  /** Whether there is a candidate's side of this person, too. */
  isCandidate: boolean;
  /** No SMTP server is set: mails stay in the outbox page. */
  onTrial: boolean;
  /** One is somebody invented, in the demonstration. */
  demonstration: boolean;
};

export type Login = Answer<Api<Contracts>['GET /login']>;

/** The person of a login at work in `organisation`, or in their first one; null for somebody who works in none. */
export const meOf = (login: Login, organisation: string | null): Me | null => {
  const place = login.staff.find((one) => one.organisation.id === organisation) ?? login.staff[0];
  if (!place) return null;
  const { account } = login;
  return {
    accountId: account.id,
    memberId: place.memberId,
    name: account.name,
    email: account.email,
    role: place.role,
    language: account.language,
    theme: account.theme,
    organisation: place.organisation,
    organisations: login.staff.map((one) => one.organisation),
    isCandidate: login.candidateOf.length > 0,
    onTrial: login.onTrial,
    demonstration: login.demonstration,
  };
};

export const MeContext = createContext<Me | null>(null);

/** The person signed in; only below the shell. */
export const useMe = (): Me => {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe is for pages inside the shell');
  return me;
};

/** Whether the person has one of these roles. */
export const useRole = (...roles: Role[]): boolean => roles.includes(useMe().role);
