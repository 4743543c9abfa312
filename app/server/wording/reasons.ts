import type { Language } from '@rondo/interview';
import { detectLanguage, loadChecker } from '@rondo/wording/lazy';
import { record } from '../audit/store.ts';
import type { Tx } from '../db/tenant.ts';
import type { Deps } from '../http/feature.ts';
import { refused } from '../http/problem.ts';
import type { StaffViewer } from '../http/viewer.ts';

type Told =
  | { subject: 'vacancy_text' | 'application_form'; subjectId: string; vacancyId: string }
  | {
      subject:
        | 'outcome'
        | 'contest_answer'
        | 'question_answer'
        | 'question_declining'
        | 'commitment'
        | 'commitment_keeping'
        | 'asking_answer'
        | 'agenda';
      subjectId: string;
      applicationId: string;
    }
  /** What candidates of every vacancy read: `language` is the one it is written in, of a profile the likely one. */
  | { subject: 'notice' | 'mail_text' | 'profile'; subjectId: string; language: Language };

/** Where and in which language something is read: the country's law decides what may be said. */
type Ground = { vacancy_id: string | null; application_id: string | null; language: string; country: string };

/** Where a text goes: its vacancy, or the organisation, whose law holds, and in which language its reader would have it. */
async function groundOf(tx: Tx, org: string, told: Told): Promise<Ground> {
  if ('language' in told) {
    const { country } = await tx
      .selectFrom('organisation')
      .select('country')
      .where('org_id', '=', org)
      .executeTakeFirstOrThrow();
    return { vacancy_id: null, application_id: null, language: told.language, country };
  }
  if ('vacancyId' in told) {
    const vacancy = await tx
      .selectFrom('vacancy')
      .select(['vacancy_id', 'language', 'country'])
      .where('org_id', '=', org)
      .where('vacancy_id', '=', told.vacancyId)
      .executeTakeFirstOrThrow();
    return { ...vacancy, application_id: null };
  }
  return tx
    .selectFrom('application as a')
    .innerJoin('vacancy as v', (join) =>
      join.onRef('v.org_id', '=', 'a.org_id').onRef('v.vacancy_id', '=', 'a.vacancy_id'),
    )
    .innerJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'a.org_id').onRef('c.candidate_id', '=', 'a.candidate_id'),
    )
    .select(['v.vacancy_id', 'c.language', 'v.country', 'a.application_id'])
    .where('a.org_id', '=', org)
    .where('a.application_id', '=', told.applicationId)
    .executeTakeFirstOrThrow();
}

/** From here on a guess at the language of a text is better than the language of its reader. */
const sureEnough = 0.3;

/** What stands against the words of these texts, but for advice. */
async function remarksOn(texts: readonly string[], told: Told, { language, country }: Ground) {
  const isAdvert = 'vacancyId' in told;
  const isKnown = isAdvert || told.subject === 'notice' || told.subject === 'mail_text';
  const remarks: { topic: string; words: string; severity: string; why: string; source: string; instead: string }[] =
    [];
  for (const text of texts.filter((one) => one.trim() !== '')) {
    const guess = detectLanguage(text);
    const isOther = !isKnown && guess.confidence >= sureEnough;
    const checker = await loadChecker(isOther ? guess.lang : (language as Language));
    const kind = isAdvert ? 'advert' : 'message';
    for (const { topic, span, severity, why, source, instead } of checker.check(text, { country, kind })) {
      if (severity !== 'hint')
        remarks.push({ topic, words: text.slice(...span), severity, why, source, instead: instead ?? '' });
    }
  }
  return remarks;
}

/** What stands against these texts; refuses where something does and nobody said why it is needed. */
async function unsaid(
  tx: Tx,
  viewer: StaffViewer,
  told: Told,
  texts: readonly string[],
  why: string,
  ours: readonly string[],
) {
  if (texts.every((text) => text.trim() === '')) return { remarks: [], ground: undefined };
  const ground = await groundOf(tx, viewer.org, told);
  const known = new Set((await remarksOn(ours, told, ground)).map(({ topic, words }) => `${topic} ${words}`));
  const remarks = (await remarksOn(texts, told, ground)).filter(({ topic, words }) => !known.has(`${topic} ${words}`));
  if (remarks.length > 0 && why === '')
    throw refused(
      'wording_remarks',
      'Some words in this should not reach candidates just so. Change them, or send it again with wordingReason: why they are needed.',
      { wording: remarks.slice(0, 50), errors: [{ pointer: '/wordingReason', detail: 'is needed' }] },
    );
  return { remarks, ground };
}

/** The same as `holdBackForWords` for a text that goes later: refuses now, and writes nothing down before it goes. */
export async function refuseUnsaidWords(
  tx: Tx,
  viewer: StaffViewer,
  told: Told,
  texts: readonly string[],
  reason: string | undefined,
): Promise<void> {
  await unsaid(tx, viewer, told, texts, reason?.trim() ?? '', []);
}

/**
 * Called where a text is on its way to candidates: what may not or should not be said in it stops it until somebody
 * says why it is needed, and then the reason is written down with it (R93). Advice stops nothing, and neither does what
 * is remarked on in Rondo's own words for the same place, `ours`.
 */
export async function holdBackForWords(
  tx: Tx,
  deps: Deps,
  viewer: StaffViewer,
  told: Told,
  texts: readonly string[],
  reason: string | undefined,
  ours: readonly string[] = [],
): Promise<void> {
  const why = reason?.trim() ?? '';
  const { remarks, ground } = await unsaid(tx, viewer, told, texts, why, ours);
  if (remarks.length === 0 || ground === undefined) return;
  const topics = [...new Set(remarks.map(({ topic }) => topic))];
  const id = deps.newId();
  await tx
    .insertInto('wording_reason')
    .values({
      org_id: viewer.org,
      wording_reason_id: id,
      vacancy_id: ground.vacancy_id,
      application_id: ground.application_id,
      subject: told.subject,
      subject_id: told.subjectId,
      topics,
      found_words: [...new Set(remarks.map(({ words }) => words))].slice(0, 50),
      reason: why,
      given_at: deps.now(),
      given_by: viewer.member,
    })
    .execute();
  await record(tx, deps, viewer, viewer.org, {
    verb: 'made',
    subject: 'wording_reason',
    subjectId: id,
    ...('applicationId' in told ? { applicationId: told.applicationId } : {}),
    detail: { topics: topics.join(' ') },
  });
}

/**
 * What went to candidates of a vacancy in spite of remarks on its words, and why, or (null) to those of every vacancy;
 * never about the viewer themself.
 */
export async function listReasons(tx: Tx, viewer: StaffViewer, vacancyId: string | null) {
  const rows = await tx
    .selectFrom('wording_reason as r')
    .leftJoin('application as a', (join) =>
      join.onRef('a.org_id', '=', 'r.org_id').onRef('a.application_id', '=', 'r.application_id'),
    )
    .leftJoin('candidate as c', (join) =>
      join.onRef('c.org_id', '=', 'a.org_id').onRef('c.candidate_id', '=', 'a.candidate_id'),
    )
    .leftJoin('member as m', (join) => join.onRef('m.org_id', '=', 'r.org_id').onRef('m.member_id', '=', 'r.given_by'))
    .select([
      'r.wording_reason_id',
      'r.subject',
      'r.subject_id',
      'r.application_id',
      'r.topics',
      'r.found_words',
      'r.reason',
      'r.given_at',
      'c.name as candidate',
      'm.name as giver',
    ])
    .where('r.org_id', '=', viewer.org)
    .where('r.vacancy_id', 'is not distinct from', vacancyId)
    .where((eb) => eb.or([eb('c.account_id', 'is', null), eb('c.account_id', '<>', viewer.account)]))
    .orderBy('r.given_at', 'desc')
    .orderBy('r.wording_reason_id', 'desc')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.wording_reason_id,
    subject: row.subject as Told['subject'],
    subjectId: row.subject_id,
    candidate: row.application_id === null ? null : { applicationId: row.application_id, name: row.candidate ?? '' },
    topics: row.topics,
    words: row.found_words,
    reason: row.reason,
    givenAt: row.given_at.toISOString(),
    givenBy: row.giver ?? '',
  }));
}
