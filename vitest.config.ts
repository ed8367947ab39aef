import { defineConfig } from 'vitest/config';

/** Tests that start browsers with the built extension. */
const IN_BROWSERS = ['tests/browser/**/*.test.ts', 'tests/e2e/**/*.test.ts'];
/** The checks of whole packs and the property tests take seconds on a machine that does something else too. */
const WHOLE_PACK_MS = 30_000;
/** A Firefox that starts on a busy machine with two cores takes five to ten seconds. */
const BROWSER_START_MS = 60_000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['tests/speak-english.ts'],
          testTimeout: WHOLE_PACK_MS,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: IN_BROWSERS,
        },
      },
      {
        test: {
          name: 'browser',
          include: IN_BROWSERS,
          testTimeout: BROWSER_START_MS,
          hookTimeout: 2 * BROWSER_START_MS,
          // Two browsers at a time would measure each other.
          fileParallelism: false,
        },
      },
    ],
  },
});
