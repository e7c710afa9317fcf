import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Tests that look at the built site, most of them with a browser; all others need neither. */
const ofTheSite = [
  'test/site/**/*.test.ts',
  'test/browser/**/*.test.ts',
  'test/reading/**/*.test.ts',
  'test/host/**/*.test.ts',
  'test/weight/**/*.test.ts',
];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { tsconfigPaths: true },
  test: {
    maxWorkers: 2,
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          include: ['test/**/*.test.{ts,tsx}'],
          // The benchmark installs what it needs, with tests of its own, into a folder here.
          exclude: [...configDefaults.exclude, ...ofTheSite],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ofTheSite,
          globalSetup: ['test/setup/site.ts'],
          testTimeout: 60_000,
          // A real browser on a busy machine is late now and then; what is wrong is wrong every time.
          retry: 2,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
