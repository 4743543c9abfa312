import { createContext, useContext } from 'react';
import type { Language } from '../ui/words.ts';

export type Role = 'administrator' | 'recruiter' | 'hiring_manager' | 'interviewer';

/** Who is at work: what the shell and the pages need to know about the person signed in. */
export type Me = {
  name: string;
  email: string;
  role: Role;
  language: Language;
  zone: string;
  organisation: { id: string; name: string };
  /** No SMTP server is set: mails stay in the outbox page. */
  onTrial: boolean;
  /** The key that unsaved text is kept with on this device (32 bytes, base64); null on a shared computer: nothing is kept. */
  deviceKey?: string | null;
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
