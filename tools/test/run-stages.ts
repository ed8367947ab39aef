import { CommandFailure } from '../setup.mjs';
import type { Stage } from './stages.ts';
import { addTallies, NOTHING, type Tally, tallyOf } from './tally.ts';

/** What became of the stages. */
export type StagesRun = {
  readonly tally: Tally;
  /** One line a stage: its title and its counts, or why it did not run. */
  readonly lines: readonly string[];
};

/**
 * Runs stages one after the other, each under a heading; one that fails stops only those that need it, and these
 * count as failed, because nobody knows whether they would have passed.
 */
export async function runStages(
  stages: readonly Stage[],
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<StagesRun> {
  const failed = new Set<string>();
  const lines: string[] = [];
  let tally = NOTHING;
  for (const stage of stages) {
    signal.throwIfAborted();
    say(`\n── ${stage.title} ──`);
    const missing = stage.needs.find((title) => failed.has(title));
    const result = missing ? null : await runStage(stage, say, signal);
    if (missing) say(`Not run: “${missing}” failed.`);
    const counted = result ?? tallyOf(false);
    if (counted.failed > 0) failed.add(stage.title);
    tally = addTallies(tally, counted);
    lines.push(`${stage.title}: ${missing ? 'not run, counted as failed' : told(counted)}`);
  }
  return { tally, lines };
}

async function runStage(stage: Stage, say: (line: string) => void, signal: AbortSignal): Promise<Tally> {
  try {
    return await stage.run(signal);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    say(error.message);
    return tallyOf(false);
  }
}

/** A tally as it stands in the last line. */
export function told({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
