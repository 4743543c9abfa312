import { type RawBuilder, sql } from 'kysely';

export type Stage = 'new' | 'screening' | 'interviewing' | 'deciding' | 'decided' | 'ended';

/** Where `application as a` stands, from its facts and the clock; nothing in it depends on cards. */
export const stageOf = sql<Stage>`CASE a.standing WHEN 4 THEN 'ended' WHEN 3 THEN 'decided'
  WHEN 2 THEN CASE WHEN a.stands_at > clock_now() THEN 'interviewing' ELSE 'deciding' END
  WHEN 1 THEN 'screening' ELSE 'new' END`;

/**
 * `application as a` stands there: a range of the index that begins with the vacancy or the organisation. The moment is
 * a value, not `clock_now()`: under policies only what cannot leak is looked up in an index, and a function might.
 */
export function standsAt(stage: Stage, now: Date): RawBuilder<boolean> {
  const standings: Record<Stage, RawBuilder<boolean>> = {
    new: sql`a.standing = 0`,
    screening: sql`a.standing = 1`,
    interviewing: sql`a.standing = 2 AND a.stands_at > ${now}::timestamptz`,
    deciding: sql`a.standing = 2 AND a.stands_at <= ${now}::timestamptz`,
    decided: sql`a.standing = 3`,
    ended: sql`a.standing = 4`,
  };
  return standings[stage];
}

/** Whether the first of a stage is who has waited longest or is up next; else who came last. */
export const oldestFirst = (stage: Stage) => stage === 'interviewing' || stage === 'deciding';
