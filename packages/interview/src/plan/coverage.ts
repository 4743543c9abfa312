import type { Id } from '../ids.ts';
import { Dimension, type Plan, type PlanSession, QuestionType, type Seat, type SeatRole } from './plan.ts';

/** Questions on one competency in one place: how many, and their planned minutes. */
export type CoverageCell = { count: number; minutes: number };

/** A column of the matrix; `questionMinutes` is the sum over the session's questions, linked or not. */
export type CoverageSession = {
  roundId: Id;
  roundNumber: number;
  sessionId: Id;
  name: string;
  kind: PlanSession['kind'];
  rated: boolean;
  minutes: number;
  questionMinutes: number;
};

/** A seat that rates and has the competency in its focus; `memberId` null while nobody fills it. */
export type CoverageOwner = {
  roundId: Id;
  roundNumber: number;
  sessionId: Id;
  seatId: Id;
  role: SeatRole;
  memberId: Id | null;
};

/** One row of the matrix. `bySession` stands in the order of `Coverage.sessions`. */
export type CoverageRow = {
  competencyId: Id;
  dimension: Dimension;
  bySession: CoverageCell[];
  byType: Record<QuestionType, CoverageCell>;
  total: CoverageCell;
  owners: CoverageOwner[];
  /** No rated session asks about it, and no rated work sample or case has it in a seat's focus. */
  nobodyAsks: boolean;
  noOwner: boolean;
};

/** Two people on one focus in one round (R11). */
export type DoubleOwnership = { roundId: Id; roundNumber: number; competencyId: Id; seatIds: Id[] };

/** The whole matrix with what is missing in it. */
export type Coverage = {
  sessions: CoverageSession[];
  /** One per competency, in the plan's order. */
  rows: CoverageRow[];
  doubleOwnership: DoubleOwnership[];
  /** Declared dimensions without a criterion (R03). */
  missingDimensions: Dimension[];
  /** Questions whose competency is not in the plan (N1): they are in no row. */
  unlinkedQuestions: { sessionId: Id; questionId: Id }[];
};

const empty = (): CoverageCell => ({ count: 0, minutes: 0 });

const add = (cell: CoverageCell, minutes: number) => {
  cell.count += 1;
  cell.minutes += minutes;
};

/** The dimensions that no competency of the plan belongs to (R03). */
export function missingDimensions(plan: Plan): Dimension[] {
  return Dimension.options.filter((dimension) => !plan.competencies.some((c) => c.dimension === dimension));
}

/** Seats that can own a competency: a shadow never rates, so its focus counts for nothing. */
const ratingSeats = (session: PlanSession): Seat[] => session.seats.filter((seat) => seat.role !== 'shadow');

/**
 * Two people own one competency in a round: two different members anywhere in the round, or two seats of one
 * session (two seats are two people). Unfilled seats of different sessions may still be one person, so they are not.
 */
function ownedTwice(owners: CoverageOwner[]): boolean {
  const members = new Set(owners.map((owner) => owner.memberId).filter((id) => id !== null));
  const sessions = new Set(owners.map((owner) => owner.sessionId));
  return members.size > 1 || sessions.size < owners.length;
}

/**
 * The plan as a matrix: competency × session and competency × question type, each cell with its count and minutes;
 * gaps, owners, double ownership and missing dimensions beside it. A question repeated with `repeats` counts like any
 * other. Rules PL-1 to PL-4 of SPEC.md.
 */
export function coverage(plan: Plan): Coverage {
  const sessions = plan.rounds.flatMap((round, r) =>
    round.sessions.map((session) => ({ round, roundNumber: r + 1, session })),
  );
  const known = new Set(plan.competencies.map((c) => c.id));
  const rows = plan.competencies.map(({ id, dimension }): CoverageRow => {
    const byType = Object.fromEntries(QuestionType.options.map((type) => [type, empty()])) as CoverageRow['byType'];
    const total = empty();
    let seen = false;
    const bySession = sessions.map(({ session }) => {
      const cell = empty();
      for (const question of session.questions) {
        if (question.competencyId !== id) continue;
        for (const counted of [cell, byType[question.type], total]) add(counted, question.minutes);
        if (session.rated) seen = true;
      }
      const watched = session.kind === 'work_sample' || session.kind === 'case';
      if (session.rated && watched && ratingSeats(session).some((seat) => seat.focus.includes(id))) seen = true;
      return cell;
    });
    const owners = sessions.flatMap(({ round, roundNumber, session }) =>
      ratingSeats(session)
        .filter((seat) => seat.focus.includes(id))
        .map(({ id: seatId, role, memberId }) => ({
          roundId: round.id,
          roundNumber,
          sessionId: session.id,
          seatId,
          role,
          memberId,
        })),
    );
    return {
      competencyId: id,
      dimension,
      bySession,
      byType,
      total,
      owners,
      nobodyAsks: !seen,
      noOwner: owners.length === 0,
    };
  });
  return {
    sessions: sessions.map(({ round, roundNumber, session }) => ({
      roundId: round.id,
      roundNumber,
      sessionId: session.id,
      name: session.name,
      kind: session.kind,
      rated: session.rated,
      minutes: session.minutes,
      questionMinutes: session.questions.reduce((sum, question) => sum + question.minutes, 0),
    })),
    rows,
    doubleOwnership: plan.rounds.flatMap((round, r) =>
      rows.flatMap((row) => {
        const owners = row.owners.filter((owner) => owner.roundNumber === r + 1);
        if (!ownedTwice(owners)) return [];
        const seatIds = owners.map((owner) => owner.seatId);
        return [{ roundId: round.id, roundNumber: r + 1, competencyId: row.competencyId, seatIds }];
      }),
    ),
    missingDimensions: missingDimensions(plan),
    unlinkedQuestions: sessions.flatMap(({ session }) =>
      session.questions
        .filter((question) => !known.has(question.competencyId))
        .map((question) => ({ sessionId: session.id, questionId: question.id })),
    ),
  };
}
