import * as v from 'valibot';
import type { Instant } from './note.ts';

/** How often a copy is made by itself. */
export const BACKUP_RHYTHMS = ['daily', 'weekly', 'monthly', 'never'] as const;
export type BackupRhythm = (typeof BACKUP_RHYTHMS)[number];

/** A copy that was found again, whole, after it had been written. */
export type BackupMade = {
  readonly at: Instant;
  /** The file's name, with the folder that it lies in where that is told. */
  readonly file: string;
  readonly bytes: number;
  readonly notes: number;
  readonly place: BackupPlace;
};

/** Where a copy lies, with what is needed to delete it again. */
export type BackupPlace =
  | {
      readonly kind: 'downloads';
      /** The browser's own number for the download. */
      readonly download: number;
      /** Why it does not lie in the folder that the reader has chosen, in a sentence; `null` where none was chosen. */
      readonly notInFolder: string | null;
    }
  /** In the folder that the reader has chosen, under this name. */
  | { readonly kind: 'folder'; readonly name: string }
  /** Wherever the reader saved it. */
  | { readonly kind: 'by-hand' };

/** What is known of copies, the newest first. */
export type BackupLog = {
  /** `undecided`: the reader has been asked nothing yet, and no file of theirs is put anywhere unasked. */
  readonly rhythm: BackupRhythm | 'undecided';
  readonly made: readonly BackupMade[];
  /** The last attempt, where it came to nothing. */
  readonly failure: { readonly at: Instant; readonly why: string } | null;
};

export const NO_BACKUPS: BackupLog = { rhythm: 'undecided', made: [], failure: null };

/** So many copies are kept; older ones of those that Gloss has made are deleted. */
const KEPT_BACKUPS = 10;

const HOUR_MS = 60 * 60 * 1_000;
const DAY_MS = 24 * HOUR_MS;
const RHYTHM_MS = { daily: DAY_MS, weekly: 7 * DAY_MS, monthly: 30 * DAY_MS } as const;

const MAX_TEXT = 4_096;
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));

const PlaceSchema = v.variant('kind', [
  v.object({ kind: v.literal('downloads'), download: v.number(), notInFolder: v.nullable(text) }),
  v.object({ kind: v.literal('folder'), name: text }),
  v.object({ kind: v.literal('by-hand') }),
]);

const made = { at: text, file: text, bytes: v.number(), notes: v.number() };

const LogSchema = v.object({
  rhythm: v.picklist([...BACKUP_RHYTHMS, 'undecided']),
  made: v.array(
    v.union([
      v.object({ ...made, place: PlaceSchema }),
      // Before a folder could be chosen there was only the number of a download, or none.
      v.pipe(
        v.object({ ...made, download: v.nullable(v.number()) }),
        v.transform(({ download, ...rest }) => ({ ...rest, place: placeOfDownload(download) })),
      ),
    ]),
  ),
  failure: v.nullable(v.object({ at: text, why: text })),
});

function placeOfDownload(download: number | null): BackupPlace {
  return download === null ? { kind: 'by-hand' } : { kind: 'downloads', download, notInFolder: null };
}

/** Reads the log from unknown data; what makes no sense is as if there had been no copy. */
export function readBackupLog(unknown: unknown): BackupLog {
  const read = v.safeParse(LogSchema, unknown);
  return read.success ? read.output : NO_BACKUPS;
}

/** Whether a copy is to be made now. After one that failed the next attempt waits for an hour. */
export function isBackupDue({ rhythm, made, failure }: BackupLog, now: Instant): boolean {
  if (rhythm === 'never' || rhythm === 'undecided') return false;
  const since = (then: Instant) => Date.parse(now) - Date.parse(then);
  if (failure && since(failure.at) >= 0 && since(failure.at) < HOUR_MS) return false;
  const last = made[0];
  // A clock that was put back must not keep copies from being made.
  return !last || since(last.at) >= RHYTHM_MS[rhythm] || since(last.at) < 0;
}

/**
 * The log with one more copy, and the files that may go for it. The copy with most notes is never among them: if notes
 * should vanish unseen, the copies that still have them must not be pushed out by those that do not.
 */
export function withBackup(
  log: BackupLog,
  made: BackupMade,
): { readonly log: BackupLog; readonly drop: readonly BackupMade[] } {
  const all = [made, ...log.made];
  const fullest = all.reduce((most, one) => (one.notes > most.notes ? one : most));
  const kept = all.filter((one, nth) => nth < KEPT_BACKUPS || one === fullest);
  return { log: { ...log, made: kept, failure: null }, drop: all.filter((one) => !kept.includes(one)) };
}
