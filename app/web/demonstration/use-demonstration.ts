import { useCallback, useEffect, useRef, useState } from 'react';
import { type Answer, type Api, api, type Contracts, Problem } from '../api.ts';
import { isLanguage } from '../ui/words.ts';

export type Demonstration = Answer<Api<Contracts>['GET /demonstration']>;
export type Guide = Answer<Api<Contracts>['GET /demonstration/guide']>;
export type Person = Guide['people'][number]['person'];

const firstRun = 'rondo.first-run';

/** The link of the first run, kept while this tab is open: looking around uses it not up, and leads back to it. */
export const keepFirstRun = (token: string): void => {
  try {
    sessionStorage.setItem(firstRun, token);
  } catch {
    // Then the link in the terminal leads back.
  }
};

const keptFirstRun = (): string | null => {
  try {
    return sessionStorage.getItem(firstRun);
  } catch {
    return null;
  }
};

/** Becomes somebody of the demonstration: a whole new page, so that nothing of who was here before is left in it. */
export const become = async (person: Person, token?: string): Promise<void> => {
  const language = document.documentElement.lang;
  const { to } = await api('POST /demonstration/logins', {
    body: { person, ...(token ? { token } : {}), ...(isLanguage(language) ? { language } : {}) },
  });
  location.assign(to);
};

/** Leaves it: to the first run's page where this tab came from it, else to sign in. */
export const leave = async (): Promise<void> => {
  const token = keptFirstRun();
  await api('DELETE /login').catch(() => undefined);
  if (token === null) return location.assign('/sign-in');
  keepFirstRun(token);
  location.assign(`/open#${token}`);
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How the demonstration stands; `run` starts something and follows its making to the end. */
export const useDemonstration = () => {
  const [state, setState] = useState<Demonstration | null>(null);
  const [trouble, setTrouble] = useState(false);
  const read = useCallback(async () => {
    const found = await api('GET /demonstration');
    setState(found);
    return found;
  }, []);
  useEffect(() => {
    read().catch(() => undefined);
  }, [read]);

  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);

  /** Undefined where the page was left meanwhile: whoever went elsewhere stays there. */
  const follow = useCallback(async (): Promise<Demonstration | undefined> => {
    for (;;) {
      await pause(400);
      if (isGone.current) return undefined;
      const found = await read().catch(() => undefined);
      if (found && found.state !== 'making') return found;
    }
  }, [read]);

  const run = useCallback(
    async (start: () => Promise<Demonstration>, then: () => Promise<void>) => {
      setTrouble(false);
      try {
        setState(await start());
        const made = await follow();
        if (made === undefined) return;
        if (made.state === 'ready') await then();
        else await read();
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        setTrouble(true);
        await read().catch(() => undefined);
      }
    },
    [follow, read],
  );
  return { state, trouble, read, run };
};
