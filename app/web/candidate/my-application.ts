import { useEffect } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { readPreference, writePreference } from '../ui/preferences.ts';
import { showOrganisation } from './organisation.ts';
import { forget, readAhead, useResource } from './resource.ts';

export type MyApplication = Answer<Api<Contracts>['GET /my/applications/{applicationId}']>;
type MyApplicationSummary = Answer<Api<Contracts>['GET /my/applications']>['items'][number];
export type MyAgenda = MyApplication['agendas'][number];

type Mine = Answer<Api<Contracts>['GET /my/home']>;

/** Where the person applies and the application one looks at come together: every page waits for both. */
const home = { name: 'application/home', load: (): Promise<Mine> => api('GET /my/home', { query: chosen() }) };

/** The application chosen last on this device; without one the server takes the one that comes next. */
const chosen = () => {
  const application = readPreference('application');
  return application === null ? {} : { application };
};

/** Asks for what every page begins with before anything waits for it. */
export const readMineAhead = (): Promise<unknown> => readAhead(home.name, home.load);

/** Where the person applies; mostly one place. */
export const useMyApplications = (): readonly MyApplicationSummary[] => useResource(home.name, home.load).items;

/** The application one looks at: the one chosen last, else the one that comes next. Null when there is none. */
export const useMyApplication = (): MyApplication | null => {
  const { application } = useResource(home.name, home.load);
  useEffect(() => {
    showOrganisation(application?.organisation.name ?? null, application?.organisation.look);
  }, [application]);
  return application;
};

export const chooseApplication = (id: string): void => {
  writePreference('application', id);
  forget('application/');
};

/** The agenda that matters now: the first whose last session is not over, else the last that was. */
export const currentAgenda = (application: MyApplication, now: Date): MyAgenda | undefined =>
  application.agendas.find(({ content }) =>
    content.sessions.some(({ endsAt }) => Date.parse(endsAt) > now.getTime()),
  ) ?? application.agendas.at(-1);
