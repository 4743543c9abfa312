import { createContext, type ReactNode, startTransition, useContext, useEffect, useState } from 'react';
import { type Answer, type Api, api, type Contracts, Problem, setAccount } from '../api.ts';
import { keepFor } from '../kept.ts';
import { VoiceProvider } from '../ui/language.tsx';
import { rememberTheme, type Theme } from '../ui/theme.ts';
import type { Language } from '../ui/words.ts';
import { readMineAhead } from './my-application.ts';
import { showOrganisation } from './organisation.ts';
import { forgetFailures } from './resource.ts';

export type Login = Answer<Api<Contracts>['GET /login']>;

/** The person on the candidate's side, who has an account of their own, whatever employers they talk to. */
export type Account = {
  id: string;
  name: string;
  email: string;
  language: Language;
  theme: Theme;
  /** Where they are a candidate. */
  organisations: readonly { id: string; name: string }[];
  /** Whether they work with Rondo, too. */
  isMember: boolean;
  onTrial: boolean;
  demonstration: boolean;
  /** The key that unsaved text is kept with on this device; null on a shared computer: nothing is kept. */
  deviceKey: string | null;
};

/** What the candidate's pages need of a login. */
export const accountOf = (login: Login): Account => ({
  ...login.account,
  organisations: login.candidateOf.map((one) => one.organisation),
  isMember: login.staff.length > 0,
  onTrial: login.onTrial,
  demonstration: login.demonstration,
  deviceKey: login.deviceKey,
});

const saveProfile = (change: { language?: Language; theme?: Theme }) => {
  // The device keeps the choice in any case.
  api('PATCH /login/profile', { body: change }).catch(() => undefined);
};

const NameContext = createContext('');

/** What the person is called, for their own papers. */
export const useOwnName = (): string => useContext(NameContext);

type Loaded = { account: Account | null; trouble: Problem | null };

/** Why the person is not known, and how to ask again. */
export type Failure = { trouble: Problem; again: () => void };

/** Waits for the login, then gives the pages below it their person, language and keeper; without one it leads to sign-in. */
export const SignedIn = ({
  children,
}: {
  children: (account: Account | null, failure: Failure | null) => ReactNode;
}) => {
  const [{ account, trouble }, setLoaded] = useState<Loaded>({ account: null, trouble: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const aborted = new AbortController();
    if (attempt > 0) forgetFailures();
    const mine = readMineAhead();
    api('GET /login', { signal: aborted.signal }).then(
      async (login) => {
        const found = accountOf(login);
        setAccount(found.id);
        await keepFor(found.id, found.deviceKey);
        // What is wrong with it the page says.
        await mine.catch(() => undefined);
        if (aborted.signal.aborted) return;
        rememberTheme(found.theme);
        const [only, ...others] = found.organisations;
        if (only && others.length === 0) showOrganisation(only.name);
        // A page whose file and words are here already comes at once, without a skeleton in between.
        startTransition(() => setLoaded({ account: found, trouble: null }));
      },
      (error: unknown) => {
        if (aborted.signal.aborted) return;
        if (!(error instanceof Problem)) throw error;
        // Without a login the way to sign-in has begun already.
        if (error.kind !== 'unauthenticated') setLoaded({ account: null, trouble: error });
      },
    );
    return () => aborted.abort();
  }, [attempt]);
  return (
    <VoiceProvider language={account?.language} onChange={(language) => saveProfile({ language })}>
      <NameContext value={account?.name ?? ''}>
        {children(account, trouble && { trouble, again: () => setAttempt(attempt + 1) })}
      </NameContext>
    </VoiceProvider>
  );
};
