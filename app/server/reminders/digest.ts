import {
  addDays,
  daysToNextDigest,
  digestIsDue,
  type Language,
  onClock,
  type ReminderSettings,
} from '@rondo/interview';
import type { Deps } from '../http/feature.ts';
import { errorFields } from '../log.ts';
import { queueMail } from '../mail/mail.ts';
import { owedBy } from './owed.ts';
import { readReminders, settingsOf } from './store.ts';

/** How many people one look takes; the sweep takes as many looks as it needs. */
const batch = 200;
const oneDay = 86_400_000;

type Person = {
  member_id: string;
  account_id: string;
  name: string;
  email: string;
  language: string;
  time_zone: string;
};

/** Looks at one person's day, once: with something owed, one mail; the fact and the mail in one transaction. */
async function lookAtDay(deps: Deps, org: string, person: Person, now: Date): Promise<boolean> {
  const context = { side: 'employer' as const, org, member: person.member_id, account: person.account_id, now };
  return deps.withTenant(context, async (tx) => {
    const settings: ReminderSettings = await readReminders(tx, org, person.member_id);
    const clock = onClock(now, person.time_zone);
    if (!digestIsDue(settings, clock)) return false;
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('digest')
      .values({ org_id: org, member_id: person.member_id, day: clock.day, looked_at: now })
      .onConflict((there) => there.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows === 0n) return false;
    const who = { org, member: person.member_id, account: person.account_id };
    const lines = await owedBy(tx, who, now, clock.day, daysToNextDigest(settings, clock.weekday));
    if (lines.length === 0) return false;
    await tx
      .insertInto('digest_line')
      .values(
        lines.map((line, at) => ({ org_id: org, member_id: person.member_id, day: clock.day, line: at + 1, ...line })),
      )
      .execute();
    await queueMail(tx, deps, {
      org,
      key: `digest:${person.member_id}:${clock.day}`,
      template: 'digest',
      language: person.language as Language,
      to: { name: person.name, address: person.email },
      member: person.member_id,
      data: { day: clock.day },
    });
    return true;
  });
}

/** Every few minutes, over all organisations and their people in batches: whose digest is due and was not looked at gets it. */
export async function sweepDigests(deps: Deps): Promise<number> {
  const now = deps.now();
  const organisations = await deps.withTenant({ side: 'system', org: null, now }, (tx) =>
    tx.selectFrom('organisation').select('org_id').execute(),
  );
  let sent = 0;
  for (const { org_id: org } of organisations) {
    for (let after = '00000000-0000-0000-0000-000000000000'; ; ) {
      const people = await deps.withTenant({ side: 'system', org, now }, (tx) =>
        tx
          .selectFrom('member as m')
          .leftJoin('member_reminder as r', (join) =>
            join.onRef('r.org_id', '=', 'm.org_id').onRef('r.member_id', '=', 'm.member_id'),
          )
          .select(['m.member_id', 'm.account_id', 'm.name', 'm.email', 'm.language', 'm.time_zone'])
          .select(['r.digest', 'r.at', 'r.days', 'r.quiet_from', 'r.quiet_until', 'r.version'])
          .where('m.org_id', '=', org)
          .where('m.deactivated_at', 'is', null)
          .where('m.member_id', '>', after)
          // Looked at in the last half day or so: at most one digest a day, whatever the clock does.
          .where((eb) =>
            eb.not(
              eb.exists(
                eb
                  .selectFrom('digest as d')
                  .whereRef('d.org_id', '=', 'm.org_id')
                  .whereRef('d.member_id', '=', 'm.member_id')
                  .where('d.looked_at', '>', new Date(now.getTime() - oneDay / 4))
                  .select('d.day'),
              ),
            ),
          )
          .orderBy('m.member_id')
          .limit(batch)
          .execute(),
      );
      for (const person of people) {
        // Most are not due: that is seen here, without a transaction of their own.
        if (!digestIsDue(settingsOf(person), onClock(now, person.time_zone))) continue;
        // What goes wrong with one person's is looked at again in ten minutes, and keeps nobody else from theirs.
        try {
          if (await lookAtDay(deps, org, person, now)) sent++;
        } catch (error) {
          deps.log.warn('digest.failed', { org, member: person.member_id, ...errorFields(error) });
        }
      }
      const last = people.at(-1);
      if (last === undefined || people.length < batch) break;
      after = last.member_id;
    }
    // What was owed on days long gone is nobody's business any more.
    await deps.withTenant({ side: 'system', org, now }, (tx) =>
      tx
        .deleteFrom('digest')
        .where('org_id', '=', org)
        .where('day', '<', addDays(now.toISOString().slice(0, 10), -30) as never)
        .execute(),
    );
  }
  return sent;
}
