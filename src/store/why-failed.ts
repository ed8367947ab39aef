import { say } from '../language/speak.ts';

/** Why the store did not do what it was asked, in a sentence for the reader. */
export function whyFailed(error: unknown): string {
  const names = namesOf(error);
  if (names.includes('QuotaExceededError')) return say('failure.diskFull');
  // All that Chromium says on a disk without a byte left.
  if (names.includes('AbortError')) return say('failure.brokenOff');
  if (names.includes('DatabaseClosedError')) return say('failure.closed');
  if (names.includes('MissingAPIError') || names.includes('SecurityError')) return say('failure.noStore');
  const message = error instanceof Error && error.message ? error.message : String(error);
  return say('failure.store', oneLine(message));
}

/** What browsers and Dexie say of a store that is damaged, or is not what it says it is. */
const BROKEN = ['UnknownError', 'NotFoundError', 'DataError', 'VersionError', 'UpgradeError', 'SchemaError'];

/** Whether an error tells of a damaged store, rather than of one that is full, closed or switched off. */
export function isBroken(error: unknown): boolean {
  const names = namesOf(error);
  return !names.includes('QuotaExceededError') && BROKEN.some((name) => names.includes(name));
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
