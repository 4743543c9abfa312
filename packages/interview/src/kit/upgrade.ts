import type { Id } from '../ids.ts';
import type { Kit } from './kit.ts';

/** One way in which what the plan would give now differs from what was pinned. */
export type KitChange =
  | { what: 'vacancy_text'; from: number; to: number }
  | { what: 'vacancy_title'; from: string; to: string }
  | { what: 'session'; field: 'kind' | 'name' | 'minutes' | 'rated' | 'candidateMinutes' | 'toHaveReady' }
  | { what: 'round'; field: 'number' | 'name' }
  | { what: 'competency_added' | 'competency_removed'; competencyId: Id; name: string }
  | { what: 'competency_changed'; competencyId: Id; name: string; fields: string[] }
  | { what: 'question_added' | 'question_removed'; questionId: Id; text: string }
  | { what: 'question_changed'; questionId: Id; text: string; fields: string[] }
  | { what: 'question_order' | 'competency_order' | 'run_sheet' | 'asked_before' }
  | { what: 'seat_added' | 'seat_removed' | 'seat_changed'; seatId: Id; memberId: Id };

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Where something came from: nobody who holds a kit could notice. */
const origins: readonly string[] = ['bank', 'bankId'];

/** Names of the fields in which two things with the same shape differ; lists are compared in order. */
function changedFields<Thing extends object>(one: Thing, other: Thing): (keyof Thing & string)[] {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Thing & string>;
  return [...keys].filter((key) => !origins.includes(key) && !same(one[key], other[key]));
}

/** Pairs two lists by key: gone from the first, new in the second, there in both. */
function paired<Thing>(before: readonly Thing[], now: readonly Thing[], key: (thing: Thing) => Id) {
  const earlier = new Map(before.map((thing) => [key(thing), thing]));
  const later = new Map(now.map((thing) => [key(thing), thing]));
  return {
    removed: before.filter((thing) => !later.has(key(thing))),
    added: now.filter((thing) => !earlier.has(key(thing))),
    kept: now.flatMap((thing) => {
      const was = earlier.get(key(thing));
      return was === undefined ? [] : [[was, thing] as const];
    }),
  };
}

const reordered = (before: readonly Id[], now: readonly Id[]) =>
  !same(
    before.filter((id) => now.includes(id)),
    now.filter((id) => before.includes(id)),
  );

/**
 * What upgrading a pinned kit would change, in the order of the kit's page; empty when an upgrade would change
 * nothing (the plan's version alone is no difference). Rule KT-5 of SPEC.md.
 */
export function kitChanges(pinned: Kit, fresh: Kit): KitChange[] {
  const changes: KitChange[] = [];
  if (pinned.vacancy.title !== fresh.vacancy.title) {
    changes.push({ what: 'vacancy_title', from: pinned.vacancy.title, to: fresh.vacancy.title });
  }
  if (pinned.vacancy.textVersion !== fresh.vacancy.textVersion) {
    changes.push({ what: 'vacancy_text', from: pinned.vacancy.textVersion, to: fresh.vacancy.textVersion });
  }
  for (const field of ['number', 'name'] as const) {
    if (pinned.round[field] !== fresh.round[field]) changes.push({ what: 'round', field });
  }
  for (const field of ['kind', 'name', 'minutes', 'rated', 'candidateMinutes', 'toHaveReady'] as const) {
    if (pinned.session[field] !== fresh.session[field]) changes.push({ what: 'session', field });
  }
  const seats = paired(pinned.seats, fresh.seats, (seat) => seat.seatId);
  for (const { seatId, memberId } of seats.removed) changes.push({ what: 'seat_removed', seatId, memberId });
  for (const { seatId, memberId } of seats.added) changes.push({ what: 'seat_added', seatId, memberId });
  for (const [was, { seatId, memberId, ...is }] of seats.kept) {
    if (!same([was.memberId, was.role, was.focus], [memberId, is.role, is.focus])) {
      changes.push({ what: 'seat_changed', seatId, memberId });
    }
  }
  const competencies = paired(pinned.competencies, fresh.competencies, (c) => c.id);
  for (const { id, name } of competencies.removed) changes.push({ what: 'competency_removed', competencyId: id, name });
  for (const { id, name } of competencies.added) changes.push({ what: 'competency_added', competencyId: id, name });
  for (const [was, is] of competencies.kept) {
    const fields = changedFields(was, is);
    if (fields.length > 0) changes.push({ what: 'competency_changed', competencyId: is.id, name: is.name, fields });
  }
  const idsOf = (things: readonly { id: Id }[]) => things.map((thing) => thing.id);
  if (reordered(idsOf(pinned.competencies), idsOf(fresh.competencies))) changes.push({ what: 'competency_order' });
  const questions = paired(pinned.questions, fresh.questions, (q) => q.id);
  for (const { id, text } of questions.removed) changes.push({ what: 'question_removed', questionId: id, text });
  for (const { id, text } of questions.added) changes.push({ what: 'question_added', questionId: id, text });
  for (const [was, is] of questions.kept) {
    const fields = changedFields(was, is);
    if (fields.length > 0) changes.push({ what: 'question_changed', questionId: is.id, text: is.text, fields });
  }
  if (reordered(idsOf(pinned.questions), idsOf(fresh.questions))) changes.push({ what: 'question_order' });
  if (!same(pinned.runSheet, fresh.runSheet)) changes.push({ what: 'run_sheet' });
  if (!same(pinned.askedBefore, fresh.askedBefore)) changes.push({ what: 'asked_before' });
  return changes;
}

/** Why a kit stays as it is. */
export type KitUpgradeRefusal =
  | { refused: 'cancelled' }
  | { refused: 'begun'; since: Date }
  | { refused: 'nothing_changed' };

/**
 * Whether a pinned kit may be replaced by what the plan gives now: never once the session has begun, since from then
 * on cards may be in, and what was held does not change (R05). The answer looks at times only, never at cards, so that
 * it tells nobody whether one is in. Rule KT-6 of SPEC.md.
 */
export function mayUpgradeKit(
  session: { startsAt: Date; startedAt: Date | null; heldAt: Date | null; cancelledAt: Date | null },
  changes: readonly KitChange[],
  now: Date,
): { upgrade: true } | KitUpgradeRefusal {
  if (session.cancelledAt) return { refused: 'cancelled' };
  const since = session.startedAt ?? session.heldAt ?? (now >= session.startsAt ? session.startsAt : null);
  if (since) return { refused: 'begun', since };
  return changes.length > 0 ? { upgrade: true } : { refused: 'nothing_changed' };
}
