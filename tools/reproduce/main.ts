import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions } from '../read-options.ts';
import { ROOT } from '../root.ts';
import { runCommand } from '../run-command.ts';
import { CommandFailure } from '../setup.mjs';
import { runProgram } from '../test/run-program.ts';

const USAGE = 'Usage: npm run reproduce';
const BUILDS = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;

await runCommand(async (args, signal) => {
  readOptions(args, {}, USAGE);
  for (const [browser, folder] of Object.entries(BUILDS)) {
    const output = join(ROOT, '.output', folder);
    const [first, second] = [await build(browser, output, signal), await build(browser, output, signal)];
    const names = new Set([...first.keys(), ...second.keys()]);
    const differ = [...names].filter((name) => first.get(name) !== second.get(name));
    if (differ.length > 0)
      throw new CommandFailure(`Two builds for ${browser} differ in: ${differ.join(', ')}.`);
    console.log(`${browser}: ${names.size} files, the same bytes twice; all together ${digestOf(first)}`);
  }
});

/** Builds from nothing; answers the digest of each file. */
async function build(browser: string, output: string, signal: AbortSignal): Promise<Map<string, string>> {
  rmSync(output, { recursive: true, force: true });
  const args = ['build', ...(browser === 'firefox' ? ['-b', 'firefox'] : [])];
  const code = await runProgram({ packageName: 'wxt', command: 'wxt', args }, signal);
  if (code !== 0) throw new CommandFailure(`The build for ${browser} failed.`);
  const paths = readdirSync(output, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths
      .filter((path) => statSync(join(output, path)).isFile())
      .map((path) => [path, sha256(readFileSync(join(output, path)))]),
  );
}

function digestOf(files: ReadonlyMap<string, string>): string {
  return sha256([...files].map(([name, digest]) => `${digest}  ${name}\n`).join(''));
}

function sha256(bytes: Buffer | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}
