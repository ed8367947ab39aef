import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { CommandFailure, ensurePackages, node24 } from './setup.mjs';

/** Sets up, then runs a script of this folder with this process' arguments, and ends as it ends. */
export function runInNode24(script) {
  try {
    ensurePackages();
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    console.error(error.message);
    process.exitCode = error.exitCode;
    return;
  }
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(node24(), [path, ...process.argv.slice(2)], { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both; this one only has to outlive the other's tidying up.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) => {
    console.error(`Node 24 could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}
