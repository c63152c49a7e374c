/** Two projects: `unit` needs nothing prepared; `full` needs demonstration extracts, a release and sometimes the built client. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders of tests that ask the real release: they wait until it is made. */
const FULL = ['api', 'recompute', 'extend', 'browser', 'release'].map((folder) => `tests/${folder}/**/*.test.ts`);

// type-graphql asks for graphql's CommonJS file; without this a second copy of the library meets the first.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];

export default defineConfig({
  root,
  test: {
    pool: 'forks',
    maxWorkers: 2,
    reporters: ['default', './tests/setup/tally.reporter.ts'],
    projects: [
      {
        root,
        resolve: { alias },
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: FULL, testTimeout: 20_000 },
      },
      {
        root,
        resolve: { alias },
        test: {
          name: 'full',
          include: FULL,
          globalSetup: ['tests/setup/global.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
