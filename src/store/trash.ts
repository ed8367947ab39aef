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
  await forget(db, ids);
  return ids.length;
}

/** Takes notes off the disk for ever; only those that are in the trash. */
export async function forgetNotes(db: Database, ids: readonly NoteId[]): Promise<ChangingNotes> {
  try {
    const notes = await db.notes.bulkGet([...ids]);
    const deleted = notes.flatMap((note) => (note && note.deleted !== null ? [note.id] : []));
    await forget(db, deleted);
    return { kind: 'changed', count: deleted.length };
  } catch (error) {
    return { kind: 'failed', why: whyFailed(error) };
  }
}

/** A page that no note speaks of any more is forgotten with its last note. */
async function forget(db: Database, ids: readonly NoteId[]): Promise<void> {
  if (ids.length === 0) return;
  await db.transaction('rw', db.notes, db.pages, db.placings, async () => {
    const notes = await db.notes.bulkGet([...ids]);
    await db.notes.bulkDelete([...ids]);
    await db.placings.bulkDelete([...ids]);
    const pages = new Set(
      notes.flatMap((note) =>
        !note ? [] : note.about.kind === 'entry' ? (note.origin?.page ?? []) : note.about.page,
      ),
    );
    for (const page of pages) {
      const used =
        (await db.notes.where('about.page').equals(page).count()) +
        (await db.notes.where('origin.page').equals(page).count());
      if (used === 0) await db.pages.delete(page);
    }
  });
}
