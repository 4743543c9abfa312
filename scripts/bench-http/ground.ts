import pg from 'pg';
import { superuser } from '../../app/server/db/embedded/cluster.ts';
import { openPools } from '../../app/server/db/pools.ts';
import { scratchDatabase } from '../../app/server/db/scratch.ts';
import { silentLog } from '../../app/server/log.ts';
import { addCandidate, cardsOf, fullCard, openVacancy, publishRound, submitAll } from '../../test/support/line.ts';
import { manyId, manyWords, seedMany } from '../../test/support/many.ts';
import { day, type Person, testConfig, testWorld } from '../../test/support/world.ts';
import { copyOf, multiply } from './multiply.ts';

/** One thing people do, as requests that do it: the n-th is asked for in the n-th place, over and over. */
export interface Operation {
  name: string;
  cookie: string;
  requests: { method: string; path: string; body?: string }[];
  /** Each request can be sent once only: the original's own ids, of which the n-th request asks the copy n + 1. */
  once?: { own: string[]; scorecard: string };
}

export interface Ground {
  databaseUrl: string;
  secret: string;
  logins: Record<string, pg.PoolConfig>;
  dataDirectory: string;
  megabytes: number;
  operations: Operation[];
  stop(): Promise<void>;
}

const name = 'bench';
/** Applications that were debriefed in both rounds; made through the API, as people would. */
const debriefed = 8;

/** A database of so many candidates, two applications each and a card for half of them, on a server of its own. */
export async function makeGround(candidates: number, openCards: number): Promise<Ground> {
  const server = await scratchDatabase(name);
  try {
    const pools = openPools(server, name, silentLog);
    const databaseUrl = `postgresql://${superuser}@localhost/${name}?host=${encodeURIComponent(String(server.admin.host))}`;
    const world = await testWorld({
      ...pools,
      name,
      server,
      url: databaseUrl,
      clone: () => Promise.reject(new Error('not here')),
    });
    const { rik, hanne, imre, ingrid, youssef, anna, org } = world;
    world.clock.at = new Date(Date.now() - 60 * day);
    const { vacancyId, plan } = await openVacancy(world);
    const [first, second] = plan.rounds.map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error('the plan has no two rounds');

    const open = await addCandidate(rik, vacancyId);
    await publishRound(world, rik, open.applicationId, first);
    world.clock.forward(2 * day);
    const card = (await cardsOf(world, imre)).find(({ applicationId }) => applicationId === open.applicationId);
    if (card === undefined) throw new Error('nobody owes a card');
    const { kit } = (await imre.get(`/scorecards/${card.scorecard.id}`)).body;
    const submission = JSON.stringify(fullCard(kit, 4));

    const admin = new pg.Client({ ...server.admin, database: name });
    admin.on('error', () => {});
    await admin.connect();
    const own = await multiply(admin, { copies: openCards, apart: '-1 day' });

    await admin.query('vacuum (analyze)');
    const debriefs: string[] = [];
    for (let n = 0; n < debriefed; n++) {
      const { applicationId } = await addCandidate(rik, vacancyId, `Noor de Wit ${n}`);
      for (const [round, panel] of [[first, [imre, ingrid]] as const, [second, [hanne, youssef]] as const]) {
        await publishRound(world, rik, applicationId, round);
        world.clock.forward(2 * day);
        for (const [i, who] of panel.entries()) await submitAll(world, who, 3 + i, applicationId);
      }
      debriefs.push(applicationId);
    }
    await seedMany(world.db, {
      org,
      members: [anna, rik, hanne, imre, ingrid, youssef].map(({ member }) => member),
      candidates,
      now: new Date(Date.now() - day),
    });
    const { rows } = await admin.query(
      `select current_setting('data_directory') as place, pg_database_size(current_database())::float8 / 1e6 as mb`,
    );

    const lists = ['?'];
    for (let n = 0; n < 9; n++) {
      const { next } = (await rik.get(`/candidates${lists.at(-1)}`)).body;
      lists.push(`?cursor=${next}`);
    }
    const searches = ['noor', 'jansen', 'noor jansen', 'person123', manyWords.frequent, manyWords.middling];
    searches.push(manyWords.rare, manyWords.inNotes, 'pla', 'åse ødegård', 'ivanov', 'woord123');
    const stages = ['new', 'screening', 'interviewing', 'deciding'];
    const cookie = (who: Person) => who.headers.cookie ?? '';
    const get = (paths: string[]) => paths.map((path) => ({ method: 'GET', path: `/api/v1${path}` }));
    const operations: Operation[] = [
      { name: 'candidate list', cookie: cookie(rik), requests: get(lists.map((query) => `/candidates${query}`)) },
      {
        name: 'search',
        cookie: cookie(rik),
        requests: get(searches.map((words) => `/candidates?search=${encodeURIComponent(words)}`)),
      },
      {
        name: 'candidate page',
        cookie: cookie(rik),
        requests: get(debriefs.map((id) => `/applications/${id}`)),
      },
      {
        name: 'board column',
        cookie: cookie(rik),
        requests: get(stages.map((stage) => `/vacancies/${manyId('vacancy', 1)}/applications?stage=${stage}`)),
      },
      {
        name: 'debrief',
        cookie: cookie(hanne),
        requests: get(debriefs.map((id) => `/applications/${id}/rounds/${second}/debrief`)),
      },
      {
        name: 'scorecard submission',
        cookie: cookie(imre),
        requests: Array.from({ length: openCards }, (_, n) => ({
          method: 'PUT',
          path: `/api/v1/scorecards/${copyOf(card.scorecard.id, n + 1)}/submission`,
          body: submission,
        })),
        once: { own, scorecard: card.scorecard.id },
      },
    ];
    await admin.end();
    await pools.close();
    const logins = Object.fromEntries(
      (['rondo_app', 'rondo_auth'] as const).map((login) => [
        login,
        { ...server.login(login), database: name, max: login === 'rondo_app' ? 12 : 5 } as pg.PoolConfig,
      ]),
    );
    return {
      databaseUrl,
      secret: testConfig().secret ?? '',
      logins,
      dataDirectory: rows[0].place,
      megabytes: Math.round(rows[0].mb),
      operations,
      stop: () => server.stop(),
    };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
