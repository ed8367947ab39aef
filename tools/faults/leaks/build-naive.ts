import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WXT_NAME } from '../../browser/built-extension.ts';
import { ROOT } from '../../root.ts';
import { type BrowserName, CommandFailure } from '../../setup.mjs';
import { NAIVE_OUTPUT } from './naive-output.ts';

const PROGRAM = join(ROOT, 'tools/faults/leaks/naive-program.ts');

/** Builds Gloss without the guards that keep pages out; answers its folder. */
export function buildNaive(browser: BrowserName): string {
  const ran = spawnSync(process.execPath, [PROGRAM, browser], { cwd: ROOT, encoding: 'utf8' });
  if (ran.status !== 0)
    throw new CommandFailure(`The naive variant could not be built: ${ran.stderr.slice(-2_000)}`);
  const folder = join(NAIVE_OUTPUT, `${WXT_NAME[browser]}-mv3`);
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { web_accessible_resources: object[] };
  // The address of the card is the same for every page and in every session.
  manifest.web_accessible_resources = manifest.web_accessible_resources.map((one) => ({
    ...one,
    use_dynamic_url: undefined,
  }));
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
