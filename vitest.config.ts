import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['rondo-source', 'node', 'import', 'default'] };
const ssr = { resolve: { conditions: ['rondo-source', 'node', 'import', 'default'] } };

/** Three kinds of test, three projects: pure and fast, on a cloned database, in a real browser. */
export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          include: ['packages/**/src/**/*.test.ts', 'app/**/*.test.ts', 'test/*.test.ts'],
          exclude: ['**/*.int.test.ts', '**/node_modules/**'],
        },
      },
    ],
  },
});
