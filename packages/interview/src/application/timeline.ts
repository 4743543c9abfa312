import type { PublishedSession } from '../agenda/published.ts';
import type { AskingState } from '../answer/answer.ts';
import { dayInZone, daysBetween } from '../day.ts';
import type { Id } from '../ids.ts';
import type { OutcomeKind } from '../outcome/outcome.ts';

/** `dropped`: the process ended before this step. */
export type StepState = 'done' | 'current' | 'to_come' | 'dropped';

/** Somebody named in the timeline; `organisation` empty for the employer's own. */
export type TimelinePerson = { name: string; title: string; organisation: string };

/** One step of the process as the candidate sees it (R22). Instants are ISO 8601, days calendar days. */
export type TimelineStep =
  | { step: 'application'; state: 'done'; on: string }
  | {
      step: 'round';
      state: StepState;
      roundId: Id;
      number: number;
      name: string;
      /** Null until the agenda was sent. */
      when: { startsAt: string; endsAt: string; sessions: number } | null;
      /** Who they meet, each once, in order of appearance; empty until the agenda was sent. */
      who: TimelinePerson[];
    }
  | {
      step: 'decision';
      state: StepState;
      /** The promised day (R68), and days left on the employer's calendar: negative when broken, null once settled. */
      dueOn: string | null;
      daysLeft: number | null;
      late: boolean;
      who: TimelinePerson | null;
    }
  | { step: 'answer'; state: StepState; asking: AskingState | null };

/** What the candidate's side may know: the plan's rounds by name, what was sent, what was promised, the asking. */
export type TimelineFacts = {
  appliedAt: Date;
  endedAt: Date | null;
  rounds: readonly { id: Id; name: string }[];
  /** The latest published agenda of a round, for rounds that have one. */
  agendas: readonly { roundId: Id; sessions: readonly PublishedSession[] }[];
  decisionDueOn: string | null;
  decider: TimelinePerson | null;
  /** When the candidate was last told what was decided, and that it ends here or goes on; null while they were not. */
  told?: { kind: OutcomeKind } | null;
  /** The latest asking as the candidate sees it (`askingState('candidate', …)`); null before the first. */
  asking: AskingState | null;
};

function roundSteps(facts: TimelineFacts, now: Date) {
  return facts.rounds.map(({ id: roundId, name }, r) => {
    const sessions = [...(facts.agendas.find((a) => a.roundId === roundId)?.sessions ?? [])].sort(
      (a, b) => Date.parse(a.startsAt) - Date.parse(b.startsAt),
    );
    const first = sessions[0];
    const endsAt = sessions.reduce(
      (last, s) => (Date.parse(s.endsAt) > Date.parse(last) ? s.endsAt : last),
      first?.endsAt ?? '',
    );
    const who = new Map(
      sessions.flatMap((s) =>
        s.people.map((p) => [p.memberId, { name: p.name, title: p.title, organisation: p.organisation }]),
      ),
    );
    return {
      step: 'round' as const,
      roundId,
      number: r + 1,
      name,
      when: first ? { startsAt: first.startsAt, endsAt, sessions: sessions.length } : null,
      who: [...who.values()],
      over: first !== undefined && Date.parse(endsAt) <= now.getTime(),
    };
  });
}

/**
 * The candidate's steps in order: applied, the rounds, the decision with its promised day, the answer by both. Made of
 * what was sent and promised only: a decision that nobody was told of, a held room or a card changes nothing in
 * it. A round is done when the last session that was announced is over, or a later round is; the first that is not is
 * current. Rules TL-1 to TL-4 of SPEC.md (R22, R68).
 */
export function candidateTimeline(facts: TimelineFacts, now: Date, zone: string): TimelineStep[] {
  const { asking, decisionDueOn } = facts;
  const over = facts.endedAt !== null || asking?.outcome === 'ended';
  const rounds = roundSteps(facts, now);
  const lastOver = rounds.findLastIndex((round) => round.over);
  const roundsLeft = lastOver < rounds.length - 1;

  const answered =
    asking !== null && (asking.outcome === 'agreed' || asking.outcome === 'ended') && !(roundsLeft && !over);
  const told = facts.told?.kind === 'offer' || facts.told?.kind === 'reject';
  const decided = told || (asking !== null && !roundsLeft && (asking.theirs.answered || answered));
  const waiting = asking?.outcome === 'waiting';
  const ifNotOver = (state: StepState): StepState => (over && state !== 'done' ? 'dropped' : state);

  const decisionState = ifNotOver(
    decided || (over && asking?.theirs.answered === true) ? 'done' : roundsLeft ? 'to_come' : 'current',
  );
  const answerState = ifNotOver(answered ? 'done' : waiting || decided ? 'current' : 'to_come');
  const open = decisionState === 'current' || decisionState === 'to_come';
  const daysLeft = decisionDueOn !== null && open ? daysBetween(dayInZone(now, zone), decisionDueOn) : null;

  return [
    { step: 'application', state: 'done', on: dayInZone(facts.appliedAt, zone) },
    ...rounds.map(({ over: _, ...round }, r): TimelineStep => {
      const state = r <= lastOver ? 'done' : r === lastOver + 1 ? 'current' : 'to_come';
      return { ...round, state: ifNotOver(state) };
    }),
    {
      step: 'decision',
      state: decisionState,
      dueOn: decisionDueOn,
      daysLeft,
      late: daysLeft !== null && daysLeft < 0,
      who: facts.decider,
    },
    { step: 'answer', state: answerState, asking },
  ];
}
