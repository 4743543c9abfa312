import { useEffect } from 'react';
import { type Answer, type Api, api, type Contracts } from '../api.ts';
import { readPreference, writePreference } from '../ui/preferences.ts';
import { showOrganisation } from './organisation.ts';
import { readAgain, useResource } from './resource.ts';

export type MyApplication = Answer<Api<Contracts>['GET /my/applications/{applicationId}']>;
export type MyApplicationSummary = Answer<Api<Contracts>['GET /my/applications']>['items'][number];
export type MyAgenda = MyApplication['agendas'][number];

/** Where the person applies; mostly one place. */
export const useMyApplications = (): readonly MyApplicationSummary[] =>
  useResource('applications', () => api('GET /my/applications')).items;

/** What comes next: the earliest interview that is planned, else what is still going on. */
const soonest = (all: readonly MyApplicationSummary[]): MyApplicationSummary | undefined => {
  const going = all.filter(({ ended }) => !ended);
  const planned = going
    .filter(({ next }) => next !== null)
    .sort((one, other) => Date.parse(one.next ?? '') - Date.parse(other.next ?? ''));
  return planned[0] ?? going[0] ?? all[0];
};

/** The application one looks at: the one chosen last, else the one that comes next. Null when there is none. */
export const useMyApplication = (): MyApplication | null => {
  const all = useMyApplications();
  const chosen = readPreference('application');
  const summary = all.find(({ id }) => id === chosen) ?? soonest(all);
  const application = useResource(`application/${summary?.id ?? 'none'}`, () =>
    summary
      ? api('GET /my/applications/{applicationId}', { params: { applicationId: summary.id } })
      : Promise.resolve(null),
  );
  useEffect(() => {
    showOrganisation(application?.organisation.name ?? null, application?.organisation.look);
  }, [application]);
  return application;
};

export const chooseApplication = (id: string): void => {
  writePreference('application', id);
  readAgain('application/');
};

/** The agenda that matters now: the first whose last session is not over, else the last that was. */
export const currentAgenda = (application: MyApplication, now: Date): MyAgenda | undefined =>
  application.agendas.find(({ content }) =>
    content.sessions.some(({ endsAt }) => Date.parse(endsAt) > now.getTime()),
  ) ?? application.agendas.at(-1);
