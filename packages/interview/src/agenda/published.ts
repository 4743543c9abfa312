import { z } from 'zod';
import { TimeZone } from '../day.ts';
import { Id, Instant } from '../ids.ts';
import { Dimension, type Plan, SeatRole, SessionKind } from '../plan/plan.ts';
import { PayRange } from '../vacancy/pay-range.ts';

/** Somebody the candidate meets (R13, R16): `organisation` says where they are from when not from the employer. */
export const PublishedPerson = z.object({
  memberId: Id,
  name: z.string(),
  title: z.string(),
  organisation: z.string(),
  bio: z.string(),
  role: SeatRole,
});
export type PublishedPerson = z.infer<typeof PublishedPerson>;

/** A sitting as it was announced. An empty `place` means the agenda's; `room` is a name. */
export const PublishedSession = z.object({
  id: Id,
  kind: SessionKind,
  name: z.string(),
  startsAt: Instant,
  endsAt: Instant,
  /** Told to the candidate (R09). */
  rated: z.boolean(),
  place: z.string(),
  room: z.string().nullable(),
  people: z.array(PublishedPerson),
  /** The calendar entry: one UID for ever, a sequence that rises when the session changes (R18, RFC 5545). */
  calendar: z.object({ uid: z.string().min(1), sequence: z.int().min(0) }),
});
export type PublishedSession = z.infer<typeof PublishedSession>;

/** A criterion the employer chose to tell (R20): never its anchors. */
export const DisclosedCriterion = z.object({
  competencyId: Id,
  name: z.string(),
  definition: z.string(),
  dimension: Dimension,
});
export type DisclosedCriterion = z.infer<typeof DisclosedCriterion>;

/** What was sent, word for word: the candidate's side reads this and never the live rows. Rule AG-7 of SPEC.md. */
export const PublishedAgenda = z.object({
  vacancy: z.object({ id: Id, title: z.string() }),
  organisation: z.string(),
  round: z.object({ id: Id, number: z.int().min(1), name: z.string() }),
  /** The zone the times are told in; a candidate elsewhere sees both. */
  zone: TimeZone,
  place: z.string(),
  arrival: z.string(),
  contact: z.object({ name: z.string(), phone: z.string(), email: z.string() }).nullable(),
  /** In order of time. */
  sessions: z.array(PublishedSession),
  criteria: z.array(DisclosedCriterion),
  pay: PayRange.nullable(),
});
export type PublishedAgenda = z.infer<typeof PublishedAgenda>;

/** The criteria chosen for disclosure, and no others, in the plan's order (R20). */
export function disclosedCriteria(plan: Plan): DisclosedCriterion[] {
  return plan.competencies
    .filter((competency) => competency.disclosed)
    .map(({ id, name, definition, dimension }) => ({ competencyId: id, name, definition, dimension }));
}
