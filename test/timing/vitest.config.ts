import { defineConfig } from 'vitest/config';

/** Measurements that are no tests: npm run check:timing, npm run bench:flood. Each prints its figures. */
export default defineConfig({
  resolve: { conditions: ['rondo-source', 'node'] },
  ssr: { resolve: { conditions: ['rondo-source', 'node'], externalConditions: ['rondo-source', 'node'] } },
  test: {
    name: 'timing',
    include: ['test/timing/*.check.ts'],
    globalSetup: ['test/support/server-for-tests.ts'],
    maxWorkers: 1,
    testTimeout: 3_600_000,
    hookTimeout: 600_000,
    silent: false,
    disableConsoleIntercept: true,
  },
});
