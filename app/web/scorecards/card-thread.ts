import type { ScorecardDraft } from '@rondo/interview';

/** A draft with the revision of the server that it was typed on, as it is kept on this device. */
export type KeptCard = {
  revision: number;
  draft: ScorecardDraft;
  /** What was on its way to the server when this was typed: found there, it is nobody else's. */
  sent: ScorecardDraft | null;
};

/**
 * One card on this device, whichever page shows it: room and scorecard write the same document one after the other,
 * and neither takes what the other saved for somebody else's.
 */
export type CardThread = {
  /** The revision this device builds on. */
  revision: number;
  /** Revisions that came from here or were read here: a text typed on one of them builds on the latest. */
  own: Set<number>;
  /** Drafts that were sent, in the form in which they compare; an answer may have been lost. */
  sent: Set<string>;
  sending: ScorecardDraft | null;
  /** What the server has, as far as known here. */
  saved: { revision: number; draft: ScorecardDraft } | null;
  /** The newest change, while the server does not have it. */
  unsaved: KeptCard | null;
  /** Saves run one after the other. */
  last: Promise<unknown>;
  /** Another device saved something else, and nobody said yet which one stands. */
  isElsewhere: boolean;
  /** Handed in: there is no draft any more. */
  done: boolean;
};

const threads = new Map<string, CardThread>();

/** The thread of a card; begun with the revision that was read first. */
export const threadOf = (scorecardId: string, revision: number): CardThread => {
  const known = threads.get(scorecardId);
  if (known) return known;
  const thread: CardThread = {
    revision,
    own: new Set([revision]),
    sent: new Set(),
    sending: null,
    saved: null,
    unsaved: null,
    last: Promise.resolve(),
    isElsewhere: false,
    done: false,
  };
  threads.set(scorecardId, thread);
  return thread;
};

/** A revision was read from the server: it is what to build on, unless something typed here still waits. */
export const adoptRead = (thread: CardThread, revision: number): void => {
  if (thread.unsaved || thread.sending || revision < thread.revision) return;
  thread.revision = revision;
  thread.own.add(revision);
};

/** Whether the server has this draft already: another window of this device may have saved it. */
export const isSaved = (thread: CardThread, draft: ScorecardDraft): boolean =>
  thread.saved?.revision === thread.revision && essenceOf(thread.saved.draft) === essenceOf(draft);

/** Two drafts in a form in which they compare: the server orders fields, and normalises letters, in its own way. */
export const essenceOf = (draft: ScorecardDraft): string => {
  const ordered = (value: unknown): unknown => {
    if (typeof value === 'string') return value.normalize('NFC');
    if (Array.isArray(value)) return value.map(ordered);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, inner]) => [key, ordered(inner)]),
    );
  };
  return JSON.stringify(ordered(draft));
};

/** What two devices wrote differently, part by part. */
export type Difference =
  | { kind: 'text'; path: string; id: string | null; mine: string; theirs: string }
  | { kind: 'choice'; path: string; id: string | null; mine: string | null; theirs: string | null };

const scoreOf = (rating: ScorecardDraft['ratings'][number] | undefined): string | null =>
  rating?.notObserved ? 'not_observed' : rating?.score ? String(rating.score) : null;

/** The parts in which two drafts differ, in the order of the card. Ticks and probes are joined without asking. */
export const differencesOf = (mine: ScorecardDraft, theirs: ScorecardDraft): Difference[] => {
  const found: Difference[] = [];
  const text = (path: string, id: string | null, one = '', other = '') => {
    if (one.normalize('NFC') !== other.normalize('NFC'))
      found.push({ kind: 'text', path, id, mine: one, theirs: other });
  };
  const choice = (path: string, id: string | null, one: string | null, other: string | null) => {
    if (one !== other) found.push({ kind: 'choice', path, id, mine: one, theirs: other });
  };
  const idsIn = <Part>(one: Part[], other: Part[], idOf: (part: Part) => string) => [
    ...new Set([...one, ...other].map(idOf)),
  ];
  for (const id of idsIn(mine.answers, theirs.answers, (answer) => answer.questionId)) {
    const [one, other] = [mine, theirs].map(({ answers }) => answers.find(({ questionId }) => questionId === id));
    text('said', id, one?.said, other?.said);
    text('assessment', id, one?.assessment, other?.assessment);
  }
  for (const id of idsIn(mine.ratings, theirs.ratings, (rating) => rating.competencyId)) {
    const [one, other] = [mine, theirs].map(({ ratings }) => ratings.find(({ competencyId }) => competencyId === id));
    text('evidence', id, one?.evidence, other?.evidence);
    choice('rating', id, scoreOf(one), scoreOf(other));
  }
  for (const id of idsIn(mine.concerns, theirs.concerns, (concern) => concern.concernId)) {
    const [one, other] = [mine, theirs].map(({ concerns }) => concerns.find(({ concernId }) => concernId === id));
    text('concernEvidence', id, one?.evidence, other?.evidence);
    choice('concern', id, one?.outcome ?? null, other?.outcome ?? null);
  }
  text('strengths', null, mine.strengths, theirs.strengths);
  text('weaknesses', null, mine.weaknesses, theirs.weaknesses);
  choice('recommendation', null, mine.recommendation, theirs.recommendation);
  choice('candidateAsked', null, mine.candidateAsked, theirs.candidateAsked);
  return found;
};

/** Which of two versions of a part stands. */
export type Pick = 'mine' | 'theirs' | 'both';

/** The name of a difference among the others. */
export const keyOf = (difference: Difference): string => `${difference.path}:${difference.id ?? ''}`;

/** What is likely right, so that nothing is lost by pressing the button: the one that holds the other, else both. */
export const likelyPick = (difference: Difference): Pick => {
  const { mine, theirs } = difference;
  if (mine === null || mine.trim() === '') return 'theirs';
  if (theirs === null || theirs.trim() === '' || mine.includes(theirs)) return 'mine';
  if (theirs.includes(mine)) return 'theirs';
  return difference.kind === 'text' ? 'both' : 'mine';
};

const union = <Value>(one: readonly Value[], other: readonly Value[]) => [...new Set([...one, ...other])];

/** One draft from two, as picked part by part. */
export const mergeDrafts = (
  mine: ScorecardDraft,
  theirs: ScorecardDraft,
  picks: Readonly<Record<string, Pick>>,
): ScorecardDraft => {
  const differences = new Map(differencesOf(mine, theirs).map((difference) => [keyOf(difference), difference]));
  const pickOf = (path: string, id: string | null): Pick => {
    const difference = differences.get(`${path}:${id ?? ''}`);
    return difference ? (picks[keyOf(difference)] ?? likelyPick(difference)) : 'mine';
  };
  const text = (path: string, id: string | null, one = '', other = '') => {
    const pick = pickOf(path, id);
    return pick === 'both' ? `${one.trim()}\n${other.trim()}` : pick === 'theirs' ? other : one;
  };
  const ids = <Part>(one: Part[], other: Part[], idOf: (part: Part) => string) => union(one.map(idOf), other.map(idOf));
  return {
    checklist: union(mine.checklist, theirs.checklist),
    answers: ids(mine.answers, theirs.answers, (answer) => answer.questionId).map((questionId) => {
      const one = mine.answers.find((answer) => answer.questionId === questionId);
      const other = theirs.answers.find((answer) => answer.questionId === questionId);
      return {
        questionId,
        said: text('said', questionId, one?.said, other?.said),
        assessment: text('assessment', questionId, one?.assessment, other?.assessment),
        probes: union(one?.probes ?? [], other?.probes ?? []),
        candidateRaised: (one?.candidateRaised ?? false) || (other?.candidateRaised ?? false),
        notedAt: one?.notedAt ?? other?.notedAt ?? null,
      };
    }),
    ratings: ids(mine.ratings, theirs.ratings, (rating) => rating.competencyId).map((competencyId) => {
      const one = mine.ratings.find((rating) => rating.competencyId === competencyId);
      const other = theirs.ratings.find((rating) => rating.competencyId === competencyId);
      const marked = pickOf('rating', competencyId) === 'theirs' ? other : one;
      return {
        competencyId,
        score: marked?.score ?? null,
        notObserved: marked?.notObserved ?? false,
        evidence: text('evidence', competencyId, one?.evidence, other?.evidence),
      };
    }),
    concerns: ids(mine.concerns, theirs.concerns, (concern) => concern.concernId).map((concernId) => {
      const one = mine.concerns.find((concern) => concern.concernId === concernId);
      const other = theirs.concerns.find((concern) => concern.concernId === concernId);
      const settled = pickOf('concern', concernId) === 'theirs' ? other : one;
      return {
        concernId,
        outcome: settled?.outcome ?? null,
        evidence: text('concernEvidence', concernId, one?.evidence, other?.evidence),
      };
    }),
    strengths: text('strengths', null, mine.strengths, theirs.strengths),
    weaknesses: text('weaknesses', null, mine.weaknesses, theirs.weaknesses),
    recommendation: pickOf('recommendation', null) === 'theirs' ? theirs.recommendation : mine.recommendation,
    candidateAsked: pickOf('candidateAsked', null) === 'theirs' ? theirs.candidateAsked : mine.candidateAsked,
    candidateMinutesUsed: mine.candidateMinutesUsed ?? theirs.candidateMinutesUsed,
  };
};

/**
 * What stands here after another window of this device typed `theirs` on top of `before`: theirs, where nothing else was
 * typed here; else each part as the window has it that changed it. Both windows come to the same: `isFirst` is true in
 * one of them.
 */
export const joinWindows = (
  mine: ScorecardDraft,
  theirs: ScorecardDraft,
  before: ScorecardDraft,
  isFirst: boolean,
): ScorecardDraft => {
  const here = essenceOf(mine);
  if (here === essenceOf(before) || here === essenceOf(theirs)) return theirs;
  const changed = (draft: ScorecardDraft) => new Set(differencesOf(before, draft).map(keyOf));
  const [one, other] = isFirst ? [mine, theirs] : [theirs, mine];
  const [byOne, byOther] = [changed(one), changed(other)];
  const picks = differencesOf(one, other)
    .map(keyOf)
    .filter((key) => byOne.has(key) !== byOther.has(key))
    .map((key) => [key, byOne.has(key) ? 'mine' : 'theirs'] as const);
  return mergeDrafts(one, other, Object.fromEntries(picks));
};
