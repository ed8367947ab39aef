import { ensureBrowser } from '../setup.mjs';
import { type Program, runProgram } from './run-program.ts';
import { runVitest } from './run-vitest.ts';
import { type Tally, tallyOf } from './tally.ts';

/** One part of the test run. */
export type Stage = {
  readonly title: string;
  /** Titles of stages without which this one cannot run. */
  readonly needs: readonly string[];
  readonly run: (signal: AbortSignal) => Promise<Tally>;
};

/** Biome colours what `biome ci` says wherever it goes, and does not read NO_COLOR. */
const BIOME_COLOURS = process.stdout.isTTY ? [] : ['--colors=off'];

const BUILDS = ['Build for Chromium', 'Build for Firefox'] as const;

/** All stages, the quick ones first. */
export const STAGES: readonly Stage[] = [
  single('Format and lint', {
    packageName: '@biomejs/biome',
    command: 'biome',
    args: ['ci', ...BIOME_COLOURS],
  }),
  single('Types', { packageName: 'typescript', command: 'tsc', args: [] }),
  single('Dead code', { packageName: 'knip', command: 'knip', args: [] }),
  single(BUILDS[0], { packageName: 'wxt', command: 'wxt', args: ['build', '-b', 'chrome'] }),
  single(BUILDS[1], { packageName: 'wxt', command: 'wxt', args: ['build', '-b', 'firefox'] }),
  single('Size', { packageName: 'size-limit', command: 'size-limit', args: [] }, [BUILDS[0]]),
  { title: 'Unit tests', needs: [], run: (signal) => runVitest('unit', signal) },
  { title: 'Browser tests', needs: BUILDS, run: runBrowserTests },
];

function single(title: string, program: Program, needs: readonly string[] = []): Stage {
  return { title, needs, run: async (signal) => tallyOf((await runProgram(program, signal)) === 0) };
}

/** The tests find the browsers by these variables, so that what was installed just now is what they use. */
async function runBrowserTests(signal: AbortSignal): Promise<Tally> {
  const env = { GLOSS_CHROMIUM: ensureBrowser('chromium'), GLOSS_FIREFOX: ensureBrowser('firefox') };
  return runVitest('browser', signal, env);
}
