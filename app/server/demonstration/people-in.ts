import type { Language, NoticeOrigin } from '@rondo/interview';
import { keepDocument } from '../applications/store.ts';
import { staffContext } from '../http/viewer.ts';
import { candidateAddress } from './cast.ts';
import { curriculum } from './curriculum.ts';
import { type Applied, apply, minutesLater, type Stage } from './script.ts';
import type { Actor, Call } from './stage.ts';
import { cvs } from './texts/present.ts';

/** Where people come in: a vacancy, and who sees to it. */
type Door = { stage: Stage; call: Call; vacancyId: string; recruiter: Actor; zone: string };

type Person = { name: string; language: Language; phone: string };

/** A curriculum vitae goes to an application, as if the recruiter had uploaded it. */
async function attachCv({ stage, recruiter }: Door, key: string, applied: Applied, when: Date): Promise<void> {
  const lines = cvs[key];
  if (lines === undefined) return;
  const { bytes, text } = curriculum(applied.name, lines);
  const viewer = recruiter.staff[0];
  if (viewer === undefined) throw new Error('a recruiter without a place');
  await stage.deps.withTenant(staffContext(viewer, when), (tx) =>
    keepDocument(tx, { ...stage.deps, now: () => when }, stage.org, {
      applicationId: applied.applicationId,
      candidateId: applied.candidateId,
      kind: 'cv',
      fileName: `CV ${applied.name}.pdf`,
      read: { mediaType: 'application/pdf', pages: 1, text, bytes, outsidePictures: 0 },
      by: recruiter.member,
    }),
  );
}

/** Somebody is added by hand, with their curriculum vitae. */
export async function applyWithCv(door: Door, key: string, when: Date, who: Person & { source: string }) {
  const applied = await apply(door.call, door.recruiter, when, door.vacancyId, { ...who, timeZone: door.zone });
  await attachCv(door, key, applied, when);
  return applied;
}

/** Who came in some other way than by hand is found where a recruiter would look. */
async function findApplied({ call, recruiter, vacancyId }: Door, when: Date, name: string): Promise<Applied> {
  const { body } = await call(recruiter, when, 'GET', `/vacancies/${vacancyId}/applications?limit=100`);
  const found = body.items.find((one: { candidate: { name: string } }) => one.candidate.name === name);
  if (found === undefined) throw new Error(`nobody called ${name} has come in`);
  return { applicationId: found.id, candidateId: found.candidate.id, name };
}

/** The public form is switched on; answers the path of its page. */
export async function openForm({ call, recruiter, vacancyId }: Door, when: Date, told: string): Promise<string> {
  const path = `/vacancies/${vacancyId}/application-form`;
  const { etag } = await call(recruiter, when, 'GET', path);
  const { body } = await call(recruiter, minutesLater(when, 6), 'PUT', path, { told }, etag);
  return new URL(body.url).pathname;
}

/** Somebody applies by the public form: they are shown the privacy notice, and their CV is read. */
export async function applyByForm(
  door: Door,
  formPath: string,
  key: string,
  when: Date,
  who: Person,
): Promise<Applied> {
  const { call, recruiter } = door;
  const path = formPath.replace('/apply/', '/application-forms/');
  const { body } = await call(recruiter, when, 'GET', `${path}?language=${who.language}`);
  const form = new FormData();
  const fields = {
    name: who.name,
    email: candidateAddress(who.name),
    phone: who.phone,
    language: who.language,
    noticeLanguage: body.notice.language,
    noticeVersion: String(body.notice.version),
    website: '',
  };
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  const { bytes } = curriculum(who.name, cvs[key] ?? []);
  form.set('cv', new File([new Uint8Array(bytes)], `CV ${who.name}.pdf`, { type: 'application/pdf' }));
  await call(recruiter, minutesLater(when, 14), 'POST', `${path}/applications`, form);
  return findApplied(door, minutesLater(when, 15), who.name);
}

/** Somebody who did not apply by themselves is mailed where their data came from. */
export async function tellSource(
  { call, recruiter }: Door,
  applied: Applied,
  when: Date,
  said: { origin: NoticeOrigin; originWords: string },
): Promise<void> {
  const { body } = await call(recruiter, when, 'GET', `/applications/${applied.applicationId}/notice-duties`);
  const path = `/notice-duties/${body.items[0].duty.id}/settlement`;
  await call(recruiter, minutesLater(when, 3), 'PUT', path, { how: 'mailed', ...said });
}

/** A list of people comes in, the rows as in the file; answers the path of its report, and finds those one asks for. */
export async function importList(
  door: Door,
  when: Date,
  list: { fileName: string; source: string; language: Language; rows: readonly (readonly string[])[] },
): Promise<{ path: string; find: (key: string, name: string) => Promise<Applied> }> {
  const { call, recruiter, stage, vacancyId } = door;
  const { fileName, source, language, rows } = list;
  const made = await call(recruiter, when, 'POST', `/vacancies/${vacancyId}/imports`, {
    kind: 'csv',
    language,
    source,
  });
  const path = `/imports/${made.body.id}`;
  const bytes = new TextEncoder().encode(rows.map((cells) => cells.join(';')).join('\r\n'));
  await call(recruiter, minutesLater(when, 1), 'POST', `${path}/files?fileName=${encodeURIComponent(fileName)}`, bytes);
  await stage.bringIn(recruiter, made.body.id);
  return {
    path,
    find: async (key, name) => {
      const applied = await findApplied(door, minutesLater(when, 20), name);
      await attachCv(door, key, applied, minutesLater(when, 25));
      return applied;
    },
  };
}
