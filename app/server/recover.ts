import type { Client, Pool } from 'pg';
import { record } from './audit/store.ts';
import type { Environment } from './config.ts';
import { tenantDatabase } from './db/tenant.ts';
import { StartupFault } from './fault.ts';
import { idMaker } from './http/new-id.ts';
import { createLog } from './log.ts';
import { openIdentity } from './logins/identity.ts';
import { linkTo } from './mail/send.ts';
import { commandConfig, keptSecret, reach } from './reach.ts';

export { faultText } from './fault.ts';

/**
 * A link with which a member sets a new password, for whoever has the machine: where mail does not reach them, or the
 * only administrator cannot sign in. It ends their other logins, works once, for one day.
 */
export async function recover(
  email: string,
  { environment }: { environment?: Environment } = {},
): Promise<{ link: string; roles: string[] }> {
  const config = commandConfig(environment);
  const source = await reach(config, createLog(config.logLevel === 'debug' ? 'debug' : 'error'));
  try {
    const client = await source.open('rondo_auth');
    try {
      await client.query('set search_path = auth');
      const pool = poolOf(client);
      const now = () => new Date();
      const newId = idMaker(Date.now);
      const identity = openIdentity({
        pool,
        url: config.url,
        secret: keptSecret(config) ?? 'made links depend on no secret, and nothing else is done here',
        newId,
        withTenant: tenantDatabase(pool),
      });
      const { rows } = await client.query<{ id: string }>('select id from account_holder where email = lower($1)', [
        email,
      ]);
      const account = rows[0]?.id;
      const staff = account === undefined ? [] : (await identity.seatsOf(account)).staff;
      if (account === undefined || staff.length === 0) {
        throw new StartupFault(
          `Nobody with the address ${email} is a member of an organisation here.`,
          'Correct the address. Candidates ask for a new link themselves, on the page their old one leads to.',
        );
      }
      // Before the link is made: what somebody did with the machine in their hands is not left out of the trail.
      const app = await source.open('rondo_app');
      try {
        const withTenant = tenantDatabase(poolOf(app));
        for (const { org, member } of staff) {
          await withTenant({ side: 'system', org, now: now() }, (tx) =>
            record(tx, { newId, now }, { kind: 'system' }, org, {
              verb: 'made',
              subject: 'recovery',
              subjectId: member,
            }),
          );
        }
      } finally {
        await app.end();
      }
      const link = await linkTo({ identity, now, config }, 'recovery', { org: null, accountId: account }, 1);
      return { link, roles: staff.map(({ role }) => role) };
    } finally {
      await client.end();
    }
  } finally {
    await source.close();
  }
}

/** One connection is all that is asked of a pool here. */
const poolOf = (client: Client) =>
  Object.assign(client, { connect: async () => client, release: () => undefined }) as unknown as Pool;
