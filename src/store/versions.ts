import { liveQuery } from 'dexie';
import type { Instant, NoteId } from '../core/notes/note.ts';
import { say } from '../language/speak.ts';
import type { ChangingNotes } from './change-notes.ts';
import { type Database, type NoteVersion, openDatabase } from './database.ts';
import { whyFailed } from './why-failed.ts';

/** A version as it is kept: with the number that it is known by. */
export type KeptVersion = NoteVersion & { readonly number: number };

/** The versions of a note that were put aside, the latest first. */
async function versionsOf(db: Pick<Database, 'versions'>, note: NoteId): Promise<KeptVersion[]> {
  const rows = await db.versions.where({ note }).toArray();
  return rows
    .filter((row): row is KeptVersion => row.number !== undefined)
    .sort((a, b) => (a.version.updated < b.version.updated ? 1 : -1));
}

/** Tells the kept versions of a note, now and whenever they change. Tells nothing where the database fails. */
export async function watchVersions(
  note: NoteId,
  onVersions: (versions: readonly KeptVersion[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const opening = await openDatabase();
  if (opening.kind !== 'open') return;
  const { db } = opening;
  if (signal.aborted) return db.close();
  const following = liveQuery(() => versionsOf(db, note)).subscribe({ next: onVersions });
  signal.addEventListener('abort', () => {
    following.unsubscribe();
    db.close();
  });
}

/**
 * Puts a kept version of a note in the place of what the note says, which is kept as a version instead, under the same
 * number: asked again, it takes itself back. What the note is about stays.
 */
export async function swapVersion(db: Database, number: number, at: Instant): Promise<ChangingNotes> {
  try {
    return await db.transaction('rw', db.notes, db.versions, async (): Promise<ChangingNotes> => {
      const row = await db.versions.get(number);
      const stored = row && (await db.notes.get(row.note));
      if (!row || !stored) return { kind: 'failed', why: say('versions.gone') };
      const { text, tags, colour } = row.version;
      await db.notes.put({ ...stored, text, tags, colour, rev: stored.rev + 1, updated: at });
      await db.versions.put({ ...row, version: stored, at });
      return { kind: 'changed', count: 1 };
    });
  } catch (error) {
    return { kind: 'failed', why: whyFailed(error) };
  }
}
