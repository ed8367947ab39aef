import { spawn } from 'node:child_process';
import { packageProgram } from '../package-program.ts';
import { ROOT } from '../root.ts';

/** A command of an installed package. */
export type Program = {
  readonly packageName: string;
  readonly command: string;
  readonly args: readonly string[];
};

/** Some programs colour what goes to a file or a log unless they are told not to (no-color.org). */
const COLOURS = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/** Runs a package's command in the project's folder, its output streamed; answers its exit code. */
export function runProgram(
  { packageName, command, args }: Program,
  signal: AbortSignal,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const child = spawn(process.execPath, [packageProgram(packageName, command), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...COLOURS, ...env },
  });
  const stop = () => child.kill('SIGTERM');
  signal.addEventListener('abort', stop, { once: true });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      signal.removeEventListener('abort', stop);
      resolve(code ?? 1);
    });
  });
}
