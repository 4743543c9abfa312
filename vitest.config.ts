import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['rondo-source', 'node'] };
const ssr = { resolve: { conditions: ['rondo-source', 'node'], externalConditions: ['rondo-source', 'node'] } };
const notOurs = ['**/node_modules/**', '**/dist/**'];

/** Two files at a time also on two cores: while one waits for the database, a process or the browser, the other works. Four at most: they share one server. */
const maxWorkers = Math.min(4, Math.max(2, availableParallelism() - 1));

/** Files of one kind share their processes, so that each reads the program once: no test changes what another file imports. */
const isolate = false;

/** Kinds of test, each a project: pure and fast, on a cloned database, real processes, in a real browser. */
// A busy machine is slow, not wrong: what is waited for may take its time.
const patient = { poll: { timeout: 20_000, interval: 50 } };

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          isolate,
          include: ['packages/**/*.test.ts', 'app/**/*.test.ts', 'app/**/*.test.tsx', 'test/*.test.ts'],
          exclude: ['**/*.int.test.ts', ...notOurs],
          maxWorkers,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'database',
          isolate,
          expect: patient,
          include: ['app/**/*.int.test.ts', 'test/**/*.int.test.ts'],
          exclude: notOurs,
          globalSetup: ['test/support/server-for-tests.ts'],
          maxWorkers,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'process',
          expect: patient,
          include: ['test/process/**/*.test.ts'],
          exclude: notOurs,
          // These wait more than they work, each on a folder of its own.
          maxWorkers: maxWorkers + 1,
          // Signals, sockets and a browser meet a busy machine at odd moments; `npm test` names each that needed it.
          retry: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        resolve,
        ssr,
        test: {
          name: 'journeys',
          isolate,
          expect: patient,
          include: ['test/journeys/**/*.test.ts'],
          exclude: notOurs,
          globalSetup: ['test/support/server-for-tests.ts', 'test/support/pages-for-journeys.ts'],
          maxWorkers,
          retry: 1,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
