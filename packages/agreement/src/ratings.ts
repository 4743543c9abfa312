import {
  looksUsable,
  problemsOfRow,
  problemsOfScore,
  type RatingProblem,
  RatingsError,
  usableId,
} from './rating-problems.ts';
import { checkScale, type Scale } from './scale.ts';

export { type RatingProblem, RatingsError } from './rating-problems.ts';
export { checkScale, isOnStep, type Scale, type ScaleLevel, scalePoints } from './scale.ts';

/** Who or what: compared and returned as text, so `7` and `'7'` are the same rater. */
export type Id = string | number;

/**
 * One rater's mark for one candidate on one competency. `score: null` (or no row at all) means not observed, never 0.
 * `question` tells apart several marks of one rater for one competency; `scorecard` is carried for the caller's use.
 */
export type Rating = {
  candidate: Id;
  rater: Id;
  competency: Id;
  score: number | null;
  round?: number;
  scorecard?: Id;
  question?: Id;
};

/** `[lower, upper]` at the level that the method names, 95 % unless told otherwise. */
export type Interval = readonly [lower: number, upper: number];

/**
 * Every statistic's answer: never NaN or infinite. `value` is null exactly when the status says why; `n` is the
 * number that the method rests on (units, candidates, scorecards: the docstring of each function says which).
 */
export type Result = {
  value: number | null;
  se?: number;
  ci?: Interval;
  n: number;
  method: string;
  status: Status;
};

/**
 * `ok`, or why there is no (plain) answer. A status that begins with `undefined:` comes with `value: null`.
 * `disconnected:n` and `singular:<term>` carry a value that has to be read with care.
 */
export type Status =
  | 'ok'
  | 'no-ratings'
  | 'no-variation'
  | 'no-pairs'
  | 'one-unit'
  | 'no-replication'
  | 'not-estimable'
  | 'not-comparable'
  | 'prior-only'
  | 'too-few'
  | 'suppressed'
  | 'approximate'
  | 'default-shares'
  | 'not-converged'
  | `confounded:${string}`
  | 'extreme:high'
  | 'extreme:low'
  | `disconnected:${number}`
  | `singular:${string}`
  | `undefined:${string}`;

/**
 * The dense form that every statistic works on: one entry per observed rating, sorted by candidate, rater, round,
 * competency, question, so that a scorecard (candidate × rater × round) and a candidate are contiguous runs and the
 * order of the input rows changes not even the last bit of a sum. Ids are sorted as text. 26 bytes a rating, 30 with
 * questions.
 */
export type RatingIndex = {
  readonly count: number;
  readonly candidates: readonly string[];
  readonly raters: readonly string[];
  readonly competencies: readonly string[];
  /** Round numbers, ascending; `[1]` where no row names one. */
  readonly rounds: readonly number[];
  /** Empty where no row names a question. */
  readonly questions: readonly string[];
  readonly candidate: Int32Array;
  readonly rater: Int32Array;
  readonly competency: Int32Array;
  readonly round: Uint16Array;
  /** Index into `questions`, −1 for none; null where no row names one. */
  readonly question: Int32Array | null;
  readonly score: Float64Array;
  /** Where the rating stood in the input. */
  readonly row: Int32Array;
  /** `candidateStart[c] … candidateStart[c + 1]` are the entries of candidate c. */
  readonly candidateStart: Int32Array;
  /** `scorecardStart[s] … scorecardStart[s + 1]` are the entries of scorecard s. */
  readonly scorecardStart: Int32Array;
  readonly scale: Scale | null;
};

/** Rows, or the index that was built of them: every statistic takes either. */
export type Ratings = readonly Rating[] | RatingIndex;

/** True for ratings that were indexed already. */
export function isIndexed(ratings: Ratings): ratings is RatingIndex {
  return !Array.isArray(ratings);
}

/** Ids, numbered in the order they are met; `sorted()` gives them in text order with the way there. */
class Numbering {
  readonly seen = new Map<Id, number>();
  readonly ids: string[] = [];
  private lastId: Id | undefined = undefined;
  private lastNumber = -1;

  number(id: Id): number {
    if (id === this.lastId) return this.lastNumber;
    let found = this.seen.get(id);
    if (found === undefined) {
      const text = String(id);
      found = this.seen.get(text);
      if (found === undefined) {
        found = this.ids.length;
        this.ids.push(text);
        this.seen.set(text, found);
      }
      this.seen.set(id, found);
    }
    this.lastId = id;
    this.lastNumber = found;
    return found;
  }

  sorted(): { ids: string[]; place: Int32Array } {
    const order = Array.from(this.ids, (_, i) => i);
    const { ids } = this;
    order.sort((a, b) => (ids[a]! < ids[b]! ? -1 : ids[a]! > ids[b]! ? 1 : 0));
    const place = new Int32Array(order.length);
    order.forEach((from, to) => {
      place[from] = to;
    });
    return { ids: order.map((i) => ids[i]!), place };
  }
}

/** A stable counting sort of `order` by `key`; the result is in `out`. O(entries + keys). */
function sortBy(order: Int32Array, key: Int32Array, keys: number, out: Int32Array): void {
  const start = new Int32Array(keys + 1);
  for (let i = 0; i < key.length; i++) start[key[i]! + 1]!++;
  for (let k = 0; k < keys; k++) start[k + 1]! += start[k]!;
  for (let i = 0; i < order.length; i++) out[start[key[order[i]!]!]!++] = order[i]!;
}

/** Where a new value of `changed` begins; the last entry is `count`. */
function runs(count: number, changed: (i: number) => boolean): Int32Array {
  let n = 0;
  for (let i = 0; i < count; i++) if (i === 0 || changed(i)) n++;
  const start = new Int32Array(n + 1);
  n = 0;
  for (let i = 0; i < count; i++) if (i === 0 || changed(i)) start[n++] = i;
  start[n] = count;
  return start;
}

type Attempt = { index: RatingIndex | null; problems: RatingProblem[] };

function attempt(ratings: readonly Rating[], scale: Scale | undefined): Attempt {
  if (scale !== undefined) checkScale(scale);
  const problems: RatingProblem[] = [];
  const numbering = {
    candidate: new Numbering(),
    rater: new Numbering(),
    competency: new Numbering(),
    question: new Numbering(),
  };
  const roundNumbers = new Map<number, number>();
  let count = 0;
  for (const rating of ratings) if (rating.score !== null && rating.score !== undefined) count++;
  const raw = {
    candidate: new Int32Array(count),
    rater: new Int32Array(count),
    competency: new Int32Array(count),
    question: new Int32Array(count),
    round: new Int32Array(count),
    score: new Float64Array(count),
    row: new Int32Array(count),
  };
  let at = 0;
  for (let row = 0; row < ratings.length; row++) {
    const rating = ratings[row]!;
    if (!looksUsable(rating, scale)) problemsOfRow(rating, row, scale, problems);
    if (rating.score === null || rating.score === undefined) continue;
    const round = rating.round ?? 1;
    let roundAt = roundNumbers.get(round);
    if (roundAt === undefined) {
      roundAt = roundNumbers.size;
      roundNumbers.set(round, roundAt);
    }
    raw.candidate[at] = numbering.candidate.number(rating.candidate);
    raw.rater[at] = numbering.rater.number(rating.rater);
    raw.competency[at] = numbering.competency.number(rating.competency);
    // 0 is "no question", so that a question's number fits a counting sort
    raw.question[at] = usableId(rating.question) ? numbering.question.number(rating.question) + 1 : 0;
    raw.round[at] = roundAt;
    raw.score[at] = rating.score;
    raw.row[at] = row;
    at++;
  }
  if (roundNumbers.size > 65_535) throw new RangeError('more than 65,535 rounds');

  const candidates = numbering.candidate.sorted();
  const raters = numbering.rater.sorted();
  const competencies = numbering.competency.sorted();
  const questions = numbering.question.sorted();
  const rounds = [...roundNumbers.keys()].sort((a, b) => a - b);
  const roundPlace = new Int32Array(rounds.length);
  for (const [to, round] of rounds.entries()) roundPlace[roundNumbers.get(round)!] = to;
  for (let i = 0; i < count; i++) {
    raw.candidate[i] = candidates.place[raw.candidate[i]!]!;
    raw.rater[i] = raters.place[raw.rater[i]!]!;
    raw.competency[i] = competencies.place[raw.competency[i]!]!;
    raw.round[i] = roundPlace[raw.round[i]!]!;
    if (raw.question[i]! > 0) raw.question[i] = questions.place[raw.question[i]! - 1]! + 1;
  }

  let order: Int32Array = new Int32Array(count);
  for (let i = 0; i < count; i++) order[i] = i;
  let spare: Int32Array = new Int32Array(count);
  const pass = (keys: Int32Array, size: number): void => {
    if (size <= 1) return;
    sortBy(order, keys, size, spare);
    [order, spare] = [spare, order];
  };
  pass(raw.question, questions.ids.length + 1);
  pass(raw.competency, competencies.ids.length);
  pass(raw.round, rounds.length);
  pass(raw.rater, raters.ids.length);
  pass(raw.candidate, candidates.ids.length);

  const take = (from: Int32Array): Int32Array => {
    const to = new Int32Array(count);
    for (let i = 0; i < count; i++) to[i] = from[order[i]!]!;
    return to;
  };
  const candidate = take(raw.candidate);
  const rater = take(raw.rater);
  const competency = take(raw.competency);
  const row = take(raw.row);
  const question = questions.ids.length > 0 ? take(raw.question) : null;
  const round = new Uint16Array(count);
  const score = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    round[i] = raw.round[order[i]!]!;
    score[i] = raw.score[order[i]!]!;
  }
  const sameScorecard = (i: number): boolean =>
    candidate[i] === candidate[i - 1] && rater[i] === rater[i - 1] && round[i] === round[i - 1];
  for (let i = 1; i < count; i++) {
    if (!sameScorecard(i) || competency[i] !== competency[i - 1]) continue;
    if (question !== null && question[i] !== question[i - 1]) continue;
    // the sort is stable, so the earlier row of the two comes first
    problems.push({
      row: row[i]!,
      kind: 'duplicate',
      field: 'score',
      value: score[i]!,
      expected: `one rating for this candidate, rater, competency and round; row ${row[i - 1]} has one`,
      firstRow: row[i - 1]!,
    });
  }
  if (problems.length > 0) {
    problems.sort((a, b) => a.row - b.row);
    return { index: null, problems };
  }
  if (question !== null) for (let i = 0; i < count; i++) question[i]! -= 1;
  const candidateStart = runs(count, (i) => candidate[i] !== candidate[i - 1]);
  const scorecardStart = runs(count, (i) => !sameScorecard(i));
  return {
    problems,
    index: {
      count,
      candidates: candidates.ids,
      raters: raters.ids,
      competencies: competencies.ids,
      rounds: rounds.length === 0 ? [1] : rounds,
      questions: questions.ids,
      candidate,
      rater,
      competency,
      round,
      question,
      score,
      row,
      candidateStart,
      scorecardStart,
      scale: scale ?? null,
    },
  };
}

/** Every problem of the rows, in the order of the rows; empty when they can be used. Throws RangeError for a senseless scale. */
export function checkRatings(ratings: readonly Rating[], scale?: Scale): RatingProblem[] {
  return attempt(ratings, scale).problems;
}

/**
 * The index of the observed ratings, built once and passed to any statistic in place of the rows.
 * Refuses (throws {@link RatingsError}, with every bad row) a missing id, a score that is not a finite number or off
 * the declared scale or its step, and a second rating of the same candidate, rater, competency, round and question.
 */
export function indexRatings(ratings: Ratings, scale?: Scale): RatingIndex {
  if (isIndexed(ratings)) {
    if (scale === undefined || ratings.scale === scale) return ratings;
    checkScale(scale);
    const problems: RatingProblem[] = [];
    for (let i = 0; i < ratings.count; i++) problemsOfScore(ratings.score[i]!, ratings.row[i]!, scale, problems);
    if (problems.length > 0) throw new RatingsError(problems.sort((a, b) => a.row - b.row));
    return { ...ratings, scale };
  }
  const { index, problems } = attempt(ratings, scale);
  if (index === null) throw new RatingsError(problems);
  return index;
}

/**
 * The same index with only the entries that `keep` answers true for (it gets the entry's place); ids that no entry
 * names any more are dropped, so all counts hold for what is left.
 */
export function restrict(index: RatingIndex, keep: (entry: number) => boolean): RatingIndex {
  const kept: number[] = [];
  for (let i = 0; i < index.count; i++) if (keep(i)) kept.push(i);
  const compact = (ids: readonly string[], key: Int32Array): { ids: string[]; key: Int32Array } => {
    const place = new Int32Array(ids.length).fill(-1);
    for (const i of kept) if (key[i]! >= 0) place[key[i]!] = 0;
    const left: string[] = [];
    for (let id = 0; id < ids.length; id++) if (place[id] === 0) place[id] = left.push(ids[id]!) - 1;
    return { ids: left, key: Int32Array.from(kept, (i) => (key[i]! >= 0 ? place[key[i]!]! : -1)) };
  };
  const candidate = compact(index.candidates, index.candidate);
  const rater = compact(index.raters, index.rater);
  const competency = compact(index.competencies, index.competency);
  const question = index.question === null ? null : compact(index.questions, index.question);
  const round = Uint16Array.from(kept, (i) => index.round[i]!);
  const changed = (i: number): boolean =>
    candidate.key[i] !== candidate.key[i - 1] || rater.key[i] !== rater.key[i - 1] || round[i] !== round[i - 1];
  return {
    count: kept.length,
    candidates: candidate.ids,
    raters: rater.ids,
    competencies: competency.ids,
    rounds: index.rounds,
    questions: question?.ids ?? [],
    candidate: candidate.key,
    rater: rater.key,
    competency: competency.key,
    round,
    question: question?.key ?? null,
    score: Float64Array.from(kept, (i) => index.score[i]!),
    row: Int32Array.from(kept, (i) => index.row[i]!),
    candidateStart: runs(kept.length, (i) => candidate.key[i] !== candidate.key[i - 1]),
    scorecardStart: runs(kept.length, changed),
    scale: index.scale,
  };
}

/** Only the ratings of one competency (its place in `index.competencies`). */
export function ofCompetency(index: RatingIndex, competency: number): RatingIndex {
  return index.competencies.length === 1 ? index : restrict(index, (i) => index.competency[i] === competency);
}
