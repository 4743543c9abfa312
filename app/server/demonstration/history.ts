import type { Language, Plan } from '@rondo/interview';
import { disagreeing, nameOf } from './cast.ts';
import { model, type Random, randomFrom } from './model.ts';
import { adverts, leanPlan, type Past, type PastVacancy, payWords } from './past-vacancies.ts';
import {
  type Applied,
  accountFor,
  apply,
  cardOf,
  invite,
  minutesLater,
  pageWords,
  personOf,
  type Sat,
  type Stage,
  type Taste,
  tasteOf,
} from './script.ts';
import type { Actor, Call } from './stage.ts';
import { competencyKeys, texts } from './texts/texts.ts';

/** How the candidates of each went, week after week. */
export const fates = [
  'rejected',
  'rejected_later',
  'rejected',
  'rejected_later',
  'withdrew',
  'rejected',
  'rejected_later',
  'rejected',
  'rejected_later',
  'rejected',
  'rejected_later',
  'hired',
] as const;
export type Fate = (typeof fates)[number];

/** Who is how able, by how it went: drawn until it fits, so that reasons and ratings agree. */
const abilities: Record<Fate, [least: number, most: number]> = {
  rejected: [-2, -0.3],
  rejected_later: [-0.1, 0.8],
  withdrew: [-1, 1],
  hired: [1, 2.2],
};

/** Who rates in a vacancy: eight in a row of those who work in its language; never who decides. */
function poolOf(stage: Stage, { language, pool }: Past): string[] {
  const out = new Set(['willemijn', 'teun', 'noor', 'sigurd', 'jeroen', 'ingvild', 'hanneke']);
  const raters = [...stage.people.values()].filter((one) => !out.has(one.key) && one.language === language);
  return Array.from({ length: Math.min(8, raters.length) }, (_, n) => raters[(pool + n) % raters.length]?.key ?? '');
}

/** Somebody of the past: their name, and how able they were drawn. */
export function pastCandidate(
  language: Language,
  number: number,
  fate: Fate,
): { name: string; taste: Taste; random: Random } {
  const name = nameOf(language, number);
  const random = randomFrom('past', name);
  const [least, most] = abilities[fate];
  let { ability, profiles } = tasteOf(name);
  while (ability < least || ability > most) ability = random.normal();
  return { name, taste: { ability, profiles }, random };
}

/** The panels of both rounds: three, then the first of them with three new ones. */
export function panelsFor(pool: string[], together: boolean, random: Random): [string[][], string[][]] {
  const pair = [disagreeing.one, disagreeing.other].filter((key) => pool.includes(key));
  const rest = random.shuffled(pool.filter((key) => !pair.includes(key)));
  const [a = '', b = '', c = '', d = '', e = '', f = ''] =
    pair.length === 2 && together ? [...pair, ...rest] : random.shuffled(pool);
  return [
    [[a, b, c]],
    [
      [a, d],
      [e, f],
    ],
  ];
}

export type Opened = {
  vacancy: PastVacancy;
  vacancyId: string;
  plan: Plan;
  pool: string[];
  recruiter: Actor;
  manager: Actor;
  zone: string;
  at: (day: number, time: string) => Date;
};

/** Opens a vacancy of the past, with its plan and team. */
export async function openPast(stage: Stage, call: Call, past: Past): Promise<Opened> {
  const vacancy = { ...past, text: adverts[past.language](past.title, past.location) };
  const zone = vacancy.country === 'NO' ? 'Europe/Oslo' : 'Europe/Amsterdam';
  const at = (day: number, time: string) => stage.days.at(day, time, zone);
  const recruiter = personOf(stage, vacancy.country === 'NO' ? 'sigurd' : 'noor').actor;
  const manager = personOf(stage, vacancy.country === 'NO' ? 'ingvild' : 'jeroen').actor;
  const [minimum, maximum, currency, period] = vacancy.pay;
  const made = await call(recruiter, at(vacancy.from, '09:10'), 'POST', '/vacancies', {
    title: vacancy.title,
    location: vacancy.location,
    country: vacancy.country,
    language: vacancy.language,
    text: vacancy.text,
    pay: { minimum, maximum, currency, period, criteria: payWords[vacancy.language] },
  });
  const vacancyId: string = made.body.id;
  const team = `/vacancies/${vacancyId}/team/${manager.member}`;
  await call(recruiter, at(vacancy.from, '09:20'), 'PUT', team, { part: 'hiring_manager' });
  const pool = poolOf(stage, vacancy);
  const plan = leanPlan(vacancy.language, stage.deps.newId);
  for (const round of plan.rounds) {
    let next = 0;
    for (const session of round.sessions) {
      for (const seat of session.seats) seat.memberId = personOf(stage, pool[next++ % pool.length] ?? '').actor.member;
    }
  }
  const empty = await call(recruiter, at(vacancy.from, '09:30'), 'GET', `/vacancies/${vacancyId}/plan`);
  await call(recruiter, at(vacancy.from, '10:10'), 'PUT', `/vacancies/${vacancyId}/plan`, plan, empty.etag);
  await call(recruiter, at(vacancy.from, '10:40'), 'PUT', `/vacancies/${vacancyId}/opening`);
  return { vacancy, vacancyId, plan, pool, recruiter, manager, zone, at };
}

type Scene = Opened & { stage: Stage; call: Call };

/** Plays one candidate through the API, from the first mail to the last word; answers whom it was about. */
export async function playCandidate(scene: Scene, number: number, fate: Fate, day: number): Promise<Applied> {
  const { call, vacancy, plan, pool, at, recruiter, manager, vacancyId } = scene;
  const { language } = vacancy;
  const { name, taste, random } = pastCandidate(language, number, fate);
  const applied = await apply(call, recruiter, at(day, '11:00'), vacancyId, {
    name,
    language,
    source: random.pick(sources[language]),
  });
  const { applicationId } = applied;
  const said = texts[language];
  if (fate === 'withdrew') {
    const reason = random.pick(said.withdrew);
    await call(recruiter, at(day + 2, '15:00'), 'PUT', `/applications/${applicationId}/ending`, {
      reason,
      side: 'candidate',
    });
    return applied;
  }
  const [first, second] = panelsFor(pool, true, random);
  await round(scene, applied, 0, first, at(day + 1, '10:00'), at(day + 4, '09:30'), taste, random);
  await promise(scene, applied, first[0]?.[0] ?? '', day + 4, random);
  const decide = (roundIndex: number, when: Date, outcome: string, reason: string) =>
    call(manager, when, 'POST', `/applications/${applicationId}/rounds/${plan.rounds[roundIndex]?.id}/decisions`, {
      outcome,
      reason,
    });
  if (fate === 'rejected') {
    await decide(0, at(day + 5, '14:00'), 'reject', random.pick(said.rejected));
    await answerBoth(scene, applied, at(day + 5, '15:00'), 'no', random.pick(said.rejected));
    return applied;
  }
  await decide(0, at(day + 5, '14:00'), 'next_round', random.pick(said.invited));
  await round(scene, applied, 1, second, at(day + 6, '11:00'), at(day + 9, '13:00'), taste, random);
  const isHired = fate === 'hired';
  await decide(
    1,
    at(day + 10, '14:30'),
    isHired ? 'offer' : 'reject',
    random.pick(isHired ? said.offered : said.rejected),
  );
  await answerBoth(
    scene,
    applied,
    at(day + 10, '15:30'),
    isHired ? 'yes' : 'no',
    isHired ? '' : random.pick(said.rejected),
  );
  return applied;
}

/** How people came, in the words a recruiter of that office would write. */
export const sources: Record<Language, readonly string[]> = {
  nl: ['website', 'LinkedIn', 'via een collega', 'website'],
  nb: ['nettstedet', 'LinkedIn', 'gjennom en kollega', 'nettstedet'],
  en: ['website', 'LinkedIn', 'through a colleague', 'website'],
};

/** Holds a round: agenda, cards of everybody, now and then a word about a difference. */
async function round(
  { stage, call, vacancy, plan, zone, recruiter }: Scene,
  { applicationId }: Applied,
  index: number,
  seating: string[][],
  invitedAt: Date,
  firstStart: Date,
  taste: Taste,
  random: Random,
): Promise<void> {
  const inOslo = vacancy.country === 'NO';
  const { sessions } = await invite(stage, call, recruiter, invitedAt, {
    applicationId,
    roundId: plan.rounds[index]?.id ?? '',
    firstStart,
    timeZone: zone,
    place: inOslo ? 'Akersgata 58, Oslo' : 'Kanaalweg 104, Utrecht',
    arrival: '',
    contact: recruiter,
    rooms: [inOslo ? 'Akerselva' : 'Merwede', inOslo ? 'Glomma' : 'Kromme Rijn'],
    seating,
  });
  const words = pageWords(random);
  for (const [s, session] of sessions.entries()) {
    for (const [seat, key] of (seating[s] ?? []).entries()) {
      await handIn(stage, call, session, key, plan, taste, words, random, 25 + seat * 35 + random.below(20));
    }
  }
}

async function handIn(
  stage: Stage,
  call: Call,
  session: Sat,
  key: string,
  plan: Plan,
  taste: Taste,
  words: ReturnType<typeof pageWords>,
  random: Random,
  minutes: number,
): Promise<void> {
  const rater = personOf(stage, key);
  const at = minutesLater(session.endsAt, minutes);
  const { body } = await call(rater.actor, at, 'GET', `/sessions/${session.sessionId}`);
  const draft = cardOf({
    kit: body.kit,
    plan,
    rater,
    taste,
    words,
    random,
    disagreement: disagreementOf(key),
  });
  await call(rater.actor, at, 'PUT', `/scorecards/${body.mine.scorecardId}/submission`, draft);
}

/** How far somebody of the pair that disagrees is off, and on what. */
export function disagreementOf(key: string): { competency: number; steps: number } | undefined {
  const steps = key === disagreeing.one ? model.disagreement : key === disagreeing.other ? -model.disagreement : 0;
  return steps === 0 ? undefined : { competency: competencyKeys.indexOf(disagreeing.about), steps };
}

/** A question in the room, a promise about it, and what came of it. */
async function promise(
  { stage, call, vacancy, at }: Scene,
  { applicationId }: Applied,
  key: string,
  day: number,
  random: Random,
) {
  const owner = personOf(stage, key).actor;
  const asked = random.pick(texts[vacancy.language].asked);
  const when = at(day, '10:40');
  const noted = await call(owner, when, 'POST', `/applications/${applicationId}/questions`, { body: asked.question });
  const { body } = await call(owner, minutesLater(when, 4), 'POST', `/applications/${applicationId}/commitments`, {
    body: asked.promise,
    ownerId: owner.member,
    dueOn: stage.days.dayOf(day + 3),
    questionId: noted.body.id,
  });
  await call(owner, at(day + 2, '16:20'), 'PUT', `/commitments/${body.id}/keeping`, { outcome: asked.outcome });
}

async function answerBoth(
  { stage, call, vacancy, recruiter }: Scene,
  applied: Applied,
  when: Date,
  value: 'yes' | 'no',
  body: string,
) {
  const path = `/applications/${applied.applicationId}/askings`;
  await call(recruiter, when, 'POST', path, { deadline: minutesLater(when, 5 * 1440).toISOString() });
  await call(recruiter, minutesLater(when, 10), 'PUT', `${path}/1/answer`, { value, body });
  if (value === 'no') return;
  const candidate = await accountFor(stage, applied, vacancy.language);
  await call(candidate, minutesLater(when, 1500), 'PUT', `/my/applications/${applied.applicationId}/askings/1/answer`, {
    value: 'yes',
    body: '',
  });
}
