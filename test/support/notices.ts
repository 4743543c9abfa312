import { runImport } from '../../app/server/imports/run.ts';
import { must } from './line.ts';
import type { Caller, World } from './world.ts';

/** How a notice by mail is settled, from where the data came. */
export const mailed = { how: 'mailed', origin: 'agency', originWords: 'De Brug' };

export type NoticeDesk = ReturnType<typeof noticeDesk>;

/** Brings people into a vacancy who did not apply by themselves, and reads and settles what they are owed (R74, G2). */
export function noticeDesk(world: World, vacancyId: string) {
  let number = 0;
  /** Somebody is added by hand. */
  async function byHand(changes: Record<string, string> = {}) {
    number++;
    const { name = `Lotte ${number}`, ...rest } = changes;
    const made = must(
      await world.rik.post(`/vacancies/${vacancyId}/applications`, {
        name,
        email: `hand${number}@source.example`,
        language: 'en',
        source: 'via bureau De Brug',
        ...rest,
      }),
      201,
    );
    return {
      applicationId: made.id as string,
      candidateId: made.candidate.id as string,
      version: made.candidate.version,
    };
  }

  async function byList(people: string[], source = '', start = true) {
    const imported = must(
      await world.rik.post(`/vacancies/${vacancyId}/imports`, { kind: 'csv', language: 'nl', source }),
      201,
    );
    const text = ['name,email,language', ...people].join('\n');
    must(
      await world.rik.call('POST', `/imports/${imported.id}/files?fileName=list.csv`, new TextEncoder().encode(text), {
        'Content-Type': 'application/octet-stream',
      }),
      201,
    );
    if (start) {
      must(await world.rik.put(`/imports/${imported.id}/start`), 200);
      await runImport(world.deps, world.org, imported.id);
    }
    return imported.id as string;
  }

  const dutiesWithLetters = async (applicationId: string) =>
    must(await world.rik.get(`/applications/${applicationId}/notice-duties`), 200).items;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what the API answered
  const dutiesOf = async (applicationId: string): Promise<any[]> =>
    (await dutiesWithLetters(applicationId)).map(({ duty }: { duty: unknown }) => duty);
  const dutyOf = async (applicationId: string) => (await dutiesOf(applicationId))[0];
  const list = async (query = '') => must(await world.rik.get(`/notice-duties?limit=100${query}`), 200).items;
  const settle = (id: string, body: unknown, who: Caller = world.rik) =>
    who.put(`/notice-duties/${id}/settlement`, body);
  const mailsTo = async (candidateId: string) =>
    (
      await world.db.owner.query(
        "SELECT * FROM mail WHERE org_id = $1 AND candidate_id = $2 AND template = 'source-notice'",
        [world.org, candidateId],
      )
    ).rows;
  return { byHand, byList, dutiesWithLetters, dutiesOf, dutyOf, list, settle, mailsTo };
}
