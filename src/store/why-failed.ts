import { say } from '../language/speak.ts';

/** Why the store did not do what it was asked, in a sentence for the reader. */
export function whyFailed(error: unknown): string {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return say('failure.diskFull');
  if (names.includes('DatabaseClosedError')) return say('failure.closed');
  if (names.includes('MissingAPIError') || names.includes('SecurityError')) return say('failure.noStore');
  const message = error instanceof Error && error.message ? error.message : String(error);
  return say('failure.store', oneLine(message));
}

/** Dexie wraps what the browser said in errors of its own, one inside the other. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let at: unknown = error;
  while (typeof at === 'object' && at !== null && names.length < 10) {
    if ('name' in at && typeof at.name === 'string') names.push(at.name);
    at = 'inner' in at ? at.inner : null;
  }
  return names;
}

/** Dexie appends the inner errors to the message, each on a line. */
function oneLine(message: string): string {
  return message.split('\n')[0]!.trim();
}
