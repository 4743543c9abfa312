import { readFile } from 'node:fs/promises';
import type { Deps } from '../http/feature.ts';
import type { StaffViewer } from '../http/viewer.ts';
import { calendarFrom } from './calendar.ts';
import { type Colleague, colleagues, organisation, rooms, staffAddress } from './cast.ts';
import { playOffice } from './office.ts';
import { playOslo } from './oslo.ts';
import { playedFates, playPast } from './past.ts';
import { past } from './past-vacancies.ts';
import type { Stage } from './script.ts';
import { type Actor, type BringIn, lineOfEvents, type Rehearse } from './stage.ts';
import {
  addMembers,
  beginDemonstration,
  bringInAtOnce,
  finishDemonstration,
  type PersonKey,
  rememberPerson,
  settleNotices,
  studyDemonstration,
} from './store.ts';
import { playUtrecht } from './utrecht.ts';

const languages = ['nl', 'nb', 'en'] as const;

/** How many pieces it is made of, for who waits. */
export const pieces = past.length + languages.length * playedFates.length + 8;

/** Pieces between two looks of the database at what it holds. */
const studyEvery = 7;

/**
 * Makes the demonstration, dated from now: its organisation, its people, two years of past, and the day before an
 * interview day. Everything in it is done by calling the API with the clock set back, so that every rule holds in it.
 */
export async function makeDemonstration(
  deps: Deps,
  rehearse: Rehearse,
  bringIn: BringIn,
  progress: (done: number) => Promise<void>,
): Promise<void> {
  const start = deps.now();
  const days = calendarFrom(start, organisation.timeZone);
  const org = deps.newId();
  const founded = days.at(-545, '09:00');
  await beginDemonstration(deps, { ...organisation, org, createdAt: founded });
  const people = await hire(deps, org, days.at(-540, '09:00'));
  let done = 0;
  const stage = (own: Deps): Stage => ({
    org,
    deps: own,
    days,
    people,
    rooms: roomIds,
    bringIn: (by, importId) => bringInAtOnce(own, by, importId, bringIn),
    progress: async () => {
      done++;
      // In a database that was empty a moment ago the planner knows nothing of what is being read all the time.
      if (done % studyEvery === 0) await studyDemonstration(deps, org);
      await progress(done);
    },
  });
  const roomIds = new Map<string, string>();
  const opening = lineOfEvents(deps, rehearse, false);
  const recruiter = people.get('noor')?.actor;
  if (recruiter === undefined) throw new Error('the demonstration has no recruiter');
  for (const room of rooms) {
    const { body } = await opening.call(recruiter, days.at(-530, '10:00'), 'POST', '/rooms', room);
    roomIds.set(room.name, body.id);
  }
  const administrator = people.get('willemijn')?.actor;
  if (administrator === undefined) throw new Error('the demonstration has no administrator');
  const logo = new Uint8Array(await readFile(new URL('./pictures/logo.png', import.meta.url)));
  await opening.call(administrator, days.at(-530, '11:00'), 'PUT', '/organisation-look/logo', logo, '"0"');
  const utrecht = lineOfEvents(deps, rehearse, true);
  const office = lineOfEvents(deps, rehearse, true);
  await playOffice(stage(office.deps), office.call);
  const oslo = lineOfEvents(deps, rehearse, true);
  const [places, osloPlaces] = await allOf([
    playUtrecht(stage(utrecht.deps), utrecht.call),
    playOslo(stage(oslo.deps), oslo.call),
    ...languages.map(async (language) => {
      const line = lineOfEvents(deps, rehearse, false);
      await playPast(stage(line.deps), line.call, language);
    }),
  ]);
  await settleNotices(deps, org);
  await studyDemonstration(deps, org);
  const switchable = [...people.values()].flatMap(({ person, actor }) =>
    person === undefined ? [] : [{ person, account: actor.account }],
  );
  const everybody: { person: PersonKey; account: string }[] = [
    ...switchable,
    { person: 'candidate', account: places.leyla.account },
  ];
  await finishDemonstration(deps, org, { ...places.places, ...osloPlaces }, everybody);
}

/** Waits for all, also when one fails: nothing is still being written when the failure is told. */
async function allOf<T extends readonly Promise<unknown>[]>(lines: readonly [...T]) {
  const settled = await Promise.allSettled(lines);
  for (const line of settled) if (line.status === 'rejected') throw line.reason;
  return Promise.all(lines);
}

/** The people of the organisation, each with an account; those a visitor may be know who they are, too. */
async function hire(deps: Deps, org: string, since: Date): Promise<Map<string, Colleague & { actor: Actor }>> {
  const people = new Map<string, Colleague & { actor: Actor }>();
  const members = [];
  for (const [n, colleague] of colleagues.entries()) {
    const email = staffAddress(colleague.name);
    const account = await deps.identity.ensureAccount(email, colleague.name);
    const member = deps.newId();
    const timeZone = colleague.language === 'nb' ? 'Europe/Oslo' : 'Europe/Amsterdam';
    const { key, name, title, bio, role, language } = colleague;
    const viewer: StaffViewer = { kind: 'staff', org, member, role, account, name, language, timeZone, apiKey: null };
    const phone = colleague.language === 'nb' ? `+47 555 02 ${100 + n}` : `+31 30 555 02 ${String(n).padStart(2, '0')}`;
    members.push({ member, account, name, email, title, bio, phone, role, language, timeZone, joinedAt: since });
    people.set(key, { ...colleague, actor: { account, name, email, staff: [viewer], candidacies: [], member } });
    if (colleague.person) await rememberPerson(deps, { account, email, name, language });
  }
  await addMembers(deps, org, members);
  return people;
}
