import type { Instant, NoteId } from '../core/notes/note.ts';
import { TRASH_DAYS } from '../core/notes/trash-days.ts';
import type { ChangingNotes } from './change-notes.ts';
import type { Database } from './database.ts';
import { whyFailed } from './why-failed.ts';

const MS_PER_DAY = 86_400_000;

/** Takes what has been in the trash for longer than it is kept off the disk. Answers how many notes that were. */
export async function emptyOldTrash(db: Database, now: Instant): Promise<number> {
  const since = new Date(Date.parse(now) - TRASH_DAYS * MS_PER_DAY).toISOString();
  const ids = await db.notes.where('deleted').below(since).primaryKeys();
  return forget(db, ids, (deleted) => deleted < since);
}

/** Takes notes off the disk for ever; only those that are in the trash. */
export async function forgetNotes(db: Database, ids: readonly NoteId[]): Promise<ChangingNotes> {
  try {
    return { kind: 'changed', count: await forget(db, ids, () => true) };
  } catch (error) {
    return { kind: 'failed', why: whyFailed(error) };
  }
}

/**
 * Looks once more whether they are in the trash when nobody else can write: one may have been put back since. A page
 * that no note speaks of any more is forgotten with its last note. Answers how many are gone.
 */
async function forget(
  db: Database,
  ids: readonly NoteId[],
  isDue: (deleted: Instant) => boolean,
): Promise<number> {
  if (ids.length === 0) return 0;
  return db.transaction('rw', db.notes, db.pages, db.placings, async () => {
    const notes = (await db.notes.bulkGet([...ids])).flatMap((note) =>
      note && note.deleted !== null && isDue(note.deleted) ? [note] : [],
    );
    const gone = notes.map(({ id }) => id);
    await db.notes.bulkDelete(gone);
    await db.placings.bulkDelete(gone);
    const pages = new Set(
      notes.flatMap((note) => (note.about.kind === 'entry' ? (note.origin?.page ?? []) : note.about.page)),
    );
    for (const page of pages) {
      const used =
        (await db.notes.where('about.page').equals(page).count()) +
        (await db.notes.where('origin.page').equals(page).count());
      if (used === 0) await db.pages.delete(page);
    }
    return gone.length;
  });
}
