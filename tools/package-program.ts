import { readFileSync } from 'node:fs';
import { ROOT } from './root.ts';
import { CommandFailure } from './setup.mjs';

/**
 * The script behind a package's command, to be run with this very Node: the links in node_modules/.bin would take
 * the Node of the PATH, and are no programs on Windows.
 */
export function packageProgram(packageName: string, command: string): string {
  const folder = `${ROOT}node_modules/${packageName}/`;
  let bin: string | undefined;
  try {
    // A package.json's `bin` is one path or a record of them: see docs.npmjs.com, package.json.
    const declared = (JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as { bin?: unknown }).bin;
    bin = typeof declared === 'string' ? declared : (declared as Record<string, string>)[command];
  } catch {
    // Said below, like a package without the command.
  }
  if (!bin) throw new CommandFailure(`${packageName} is not installed: delete node_modules and start again.`);
  return folder + bin;
}
