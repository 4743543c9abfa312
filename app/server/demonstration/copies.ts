import { foldName, type Kit, type Plan } from '@rondo/interview';
import { idMaker } from '../http/new-id.ts';
import { isWorkday } from './calendar.ts';
import { candidateAddress } from './cast.ts';
import { disagreementOf, type Fate, type Opened, panelsFor, pastCandidate, sources } from './history.ts';
import { cardOf, pageWords, personOf, type Stage } from './script.ts';
import type { Bundle, Row } from './store.ts';
import { texts } from './texts/texts.ts';

/** What a played candidate left in the database, with what has to be known to copy it. */
export type Played = { bundle: Bundle; name: string; opened: Opened; fate: Fate; firstDay: string };

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const instant = /\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}(?::?\d{2})?)/g;
const plainDay = /"(\d{4}-\d{2}-\d{2})"/g;
const millisecondsPerWeek = 7 * 86_400_000;

/**
 * The rows of another candidate of the past, who fared like one that was played: every row the API wrote, with ids of
 * its own, whole weeks earlier or later, another panel, another name, and ratings by the model. Undefined where the
 * shifted days would fall on a feast.
 */
export function copyOf(
  stage: Stage,
  played: Played,
  opened: Opened,
  number: number,
  n: number,
  targetDay: string,
): Bundle | undefined {
  const { fate } = played;
  const { language } = opened.vacancy;
  const weeks = Math.round((Date.parse(targetDay) - Date.parse(played.firstDay)) / millisecondsPerWeek);
  const shift = weeks * millisecondsPerWeek;
  const { name, taste, random } = pastCandidate(language, number, fate);
  const seated = seatedIn(played.bundle);
  const panels = panelsFor(opened.pool, n % 2 === 0, random);
  const ids = new Map<string, string>([
    [played.opened.vacancyId, opened.vacancyId],
    ...planIds(played.opened.plan, opened.plan),
  ]);
  for (const [r, round] of panels.entries()) {
    for (const [s, session] of round.entries()) {
      for (const [p, key] of session.entries()) {
        const was = seated[r]?.[s]?.[p];
        if (was !== undefined) ids.set(was, personOf(stage, key).actor.member);
      }
    }
  }
  const stays = new Set([stage.org, ...stage.rooms.values()]);
  for (const { actor } of stage.people.values()) stays.add(actor.member).add(actor.account);
  const freshId = idMaker(() => Date.parse(played.firstDay) + shift + 43_200_000);
  const moved = JSON.stringify(played.bundle)
    // Letters greet by name, and say which vacancy.
    .replaceAll(played.name, name)
    .replaceAll(played.opened.vacancy.title, opened.vacancy.title)
    .replaceAll(uuid, (id) => {
      const known = ids.get(id);
      if (known !== undefined) return known;
      if (stays.has(id)) return id;
      const fresh = freshId();
      ids.set(id, fresh);
      return fresh;
    })
    .replaceAll(instant, (at) => new Date(Date.parse(at) + shift).toISOString())
    .replaceAll(plainDay, (_, day: string) => `"${new Date(Date.parse(day) + shift).toISOString().slice(0, 10)}"`);
  const bundle = JSON.parse(moved) as Bundle;
  if (rowsOf(bundle, 'session').some((row) => !isWorkday(String(row.starts_at).slice(0, 10)))) return undefined;

  for (const row of rowsOf(bundle, 'candidate')) {
    Object.assign(row, { name, name_folded: foldName(name), email: candidateAddress(name), account_id: null });
  }
  rename(stage, bundle, opened);
  rate(stage, bundle, opened, taste, random);
  reword(bundle, language, fate, n, random);
  return bundle;
}

const rowsOf = (bundle: Bundle, table: string): Row[] => bundle[table] ?? [];

const inOrder = (sessions: Row[]): Row[] =>
  [...sessions].sort((one, other) => String(one.starts_at).localeCompare(String(other.starts_at)));

/** Members by round, session and seat, as they were seated. */
function seatedIn(bundle: Bundle): string[][][] {
  const rounds: string[][][] = [];
  const sessions = inOrder(rowsOf(bundle, 'session'));
  const roundIds = [...new Set(sessions.map((row) => String(row.round_id)))];
  for (const session of sessions) {
    const kit = rowsOf(bundle, 'kit').find((row) => row.session_id === session.session_id)?.content as Kit | undefined;
    const round = roundIds.indexOf(String(session.round_id));
    rounds[round] ??= [];
    rounds[round].push(kit?.seats.map(({ memberId }) => memberId) ?? []);
  }
  return rounds;
}

/** From every id of one plan to its twin in another of the same shape. */
function planIds(from: Plan, to: Plan): [string, string][] {
  const idsOf = (plan: Plan) => [
    ...plan.competencies.map(({ id }) => id),
    ...plan.rounds.flatMap((round) => [
      round.id,
      ...round.sessions.flatMap((session) => [
        session.id,
        ...session.seats.map(({ id }) => id),
        ...session.questions.map(({ id }) => id),
      ]),
    ]),
  ];
  const twins = idsOf(to);
  return idsOf(from).map((id, n) => [id, twins[n] ?? id]);
}

type Published = { vacancy: { title: string }; sessions: { id: string; people: Row[] }[] };

/** The names and the vacancy in what was published and pinned. */
function rename(stage: Stage, bundle: Bundle, { vacancy }: Opened): void {
  const memberOf = (id: unknown) => [...stage.people.values()].find(({ actor }) => actor.member === id);
  const kits = rowsOf(bundle, 'kit').map((row) => ({ sessionId: row.session_id, kit: row.content as Kit }));
  for (const { kit } of kits) kit.vacancy = { ...kit.vacancy, title: vacancy.title, text: vacancy.text };
  for (const row of rowsOf(bundle, 'agenda_publication')) {
    const content = row.content as Published;
    content.vacancy.title = vacancy.title;
    for (const session of content.sessions) {
      const seats = kits.find(({ sessionId }) => sessionId === session.id)?.kit.seats ?? [];
      session.people = session.people.map((person, p) => {
        const member = memberOf(seats[p]?.memberId);
        return member === undefined ? person : { ...person, name: member.name, title: member.title, bio: member.bio };
      });
    }
  }
}

/** Ratings by the model, in the words of who rates now. */
function rate(
  stage: Stage,
  bundle: Bundle,
  { plan }: Opened,
  taste: ReturnType<typeof pastCandidate>['taste'],
  random: ReturnType<typeof pastCandidate>['random'],
): void {
  const byRound = new Map<unknown, ReturnType<typeof pageWords>>();
  const kitOf = (row: Row) =>
    rowsOf(bundle, 'kit').find((kit) => kit.session_id === row.session_id)?.content as Kit | undefined;
  // In an order that no id decides: by time, then by seat.
  const cards = inOrder(rowsOf(bundle, 'session')).flatMap((session) =>
    (kitOf(session)?.seats ?? []).flatMap(({ memberId }) =>
      rowsOf(bundle, 'scorecard').filter((row) => row.session_id === session.session_id && row.member_id === memberId),
    ),
  );
  for (const card of cards) {
    const rater = [...stage.people.values()].find(({ actor }) => actor.member === card.member_id);
    const kit = kitOf(card);
    if (rater === undefined || kit === undefined) continue;
    const words = byRound.get(card.round_id) ?? pageWords(random);
    byRound.set(card.round_id, words);
    const draft = cardOf({ kit, plan, rater, taste, words, random, disagreement: disagreementOf(rater.key) });
    const own = (table: string) => rowsOf(bundle, table).filter((row) => row.scorecard_id === card.scorecard_id);
    for (const row of own('scorecard_submission')) {
      Object.assign(row, {
        recommendation: draft.recommendation,
        strengths: draft.strengths,
        weaknesses: draft.weaknesses,
        candidate_asked: draft.candidateAsked,
        candidate_minutes_used: draft.candidateMinutesUsed,
      });
    }
    for (const row of own('scorecard_rating')) {
      const rating = draft.ratings.find(({ competencyId }) => competencyId === row.competency_id);
      if (rating) Object.assign(row, { score: rating.score, evidence: rating.evidence });
    }
  }
}

/** Reasons, promises and answers in other words; one promise in six was kept late. */
function reword(
  bundle: Bundle,
  language: keyof typeof texts,
  fate: Fate,
  n: number,
  random: ReturnType<typeof pastCandidate>['random'],
): void {
  const said = texts[language];
  for (const row of rowsOf(bundle, 'application')) {
    row.source = random.pick(sources[language]);
    if (fate === 'withdrew') row.end_reason = random.pick(said.withdrew);
  }
  for (const row of rowsOf(bundle, 'decision')) {
    const from = row.outcome === 'reject' ? said.rejected : row.outcome === 'offer' ? said.offered : said.invited;
    row.reason = from[n % from.length];
  }
  for (const row of rowsOf(bundle, 'answer_content')) {
    if (row.value === 'no') row.body = said.rejected[(n + 1) % said.rejected.length];
  }
  for (const row of rowsOf(bundle, 'outcome')) {
    if (row.kind === 'reject') row.message = said.rejected[(n + 1) % said.rejected.length];
  }
  const asked = said.asked[n % said.asked.length];
  if (asked === undefined) return;
  for (const row of rowsOf(bundle, 'candidate_question')) row.body = asked.question;
  for (const row of rowsOf(bundle, 'commitment')) {
    Object.assign(row, { body: asked.promise, outcome: asked.outcome });
    if (random.next() < 0.17) row.kept_at = new Date(Date.parse(String(row.kept_at)) + 6 * 86_400_000).toISOString();
  }
}
