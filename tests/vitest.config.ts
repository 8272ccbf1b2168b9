import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { PATIENCE } from './lib/patience.ts';

/** Ends what hangs; no test comes near it, on a busy machine many times slower either. In milliseconds. */
const HANGING = 1_200_000;

/** Three rooms: units beside their modules, the built site, and the site in a real browser. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          setupFiles: ['tests/lib/seedProperties.ts'],
          isolate: false,
          testTimeout: HANGING,
          hookTimeout: HANGING,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // Some of them build the site, and two builds at a time share a cache.
          fileParallelism: false,
          testTimeout: HANGING,
          hookTimeout: HANGING,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: HANGING,
          hookTimeout: HANGING,
          expect: { poll: { timeout: PATIENCE } },
        },
      },
    ],
  },
});
