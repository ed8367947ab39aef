import { CommandFailure } from './setup.mjs';

/**
 * Runs a command's body with this process' arguments. A failure that the person can mend becomes one line on
 * stderr; anything else is a bug and shows its stack. The signal aborts when the process is asked to end.
 */
export async function runCommand(
  body: (args: readonly string[], signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const ending = new AbortController();
  process.on('SIGINT', () => ending.abort());
  process.on('SIGTERM', () => ending.abort());
  try {
    await body(process.argv.slice(2), ending.signal);
  } catch (error) {
    if (ending.signal.aborted) {
      process.exitCode = INTERRUPTED;
    } else if (error instanceof CommandFailure) {
      console.error(error.message);
      process.exitCode = error.exitCode;
    } else {
      throw error;
    }
  } finally {
    ending.abort();
  }
}

/** 128 + SIGINT, as shells say it. */
const INTERRUPTED = 130;
