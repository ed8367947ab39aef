import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { countVitest } from './count-vitest.ts';
import { runProgram } from './run-program.ts';
import type { Tally } from './tally.ts';

/** Runs one project of vitest.config.ts, streamed, and counts its tests. */
export async function runVitest(
  project: 'unit' | 'browser',
  signal: AbortSignal,
  env: Readonly<Record<string, string>> = {},
): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'gloss-test-'));
  const report = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const args = ['run', '--project', project, ...reporters];
    const exitCode = await runProgram({ packageName: 'vitest', command: 'vitest', args }, signal, env);
    return countVitest(readReport(report), exitCode);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Vitest ended before it wrote one; its exit code tells that.
    return null;
  }
}
