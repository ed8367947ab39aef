import Dexie from 'dexie';
import type { EntryId } from '../core/glossary/entry.ts';
import { newestFirst } from '../core/notes/newest-first.ts';
import type { Note, NoteId, PageUrl } from '../core/notes/note.ts';
import type { ReadableDatabase } from './database.ts';

/** The newest of some notes, and how many there are of these. */
export type NewestNotes = { readonly notes: readonly Note[]; readonly total: number };

/** The notes on an entry, newest first, tombstones left out. */
export async function notesOnEntry(
  db: Pick<ReadableDatabase, 'notes'>,
  entry: EntryId,
): Promise<readonly Note[]> {
  const notes = await db.notes.where('about.entry').equals(entry).toArray();
  return newestFirst(notes.filter((note) => note.deleted === null));
}

/** The newest notes on an entry, and how many there are in all; tombstones left out. */
export async function newestOnEntry(
  db: Pick<ReadableDatabase, 'notes'>,
  entry: EntryId,
  most: number,
): Promise<NewestNotes> {
  if (!db.notes.schema.idxByName['[about.entry+deleted]']) {
    const all = await notesOnEntry(db, entry);
    return { notes: all.slice(0, most), total: all.length };
  }
  const ofEntry = (index: string) =>
    db.notes.where(index).between([entry, Dexie.minKey], [entry, Dexie.maxKey]);
  // All keys in one go and then the newest notes: a cursor that goes back note by note takes several times as long.
  const [ids, deleted] = await Promise.all([
    ofEntry('[about.entry+created]').primaryKeys(),
    ofEntry('[about.entry+deleted]').primaryKeys(),
  ]);
  const gone = new Set(deleted);
  const standing = ids.filter((id) => !gone.has(id));
  return { notes: await notesWithIds(db, standing.slice(-most)), total: standing.length };
}

/** The notes on passages of a page, newest first, tombstones left out. */
export async function notesOnPassages(
  db: Pick<ReadableDatabase, 'notes'>,
  page: PageUrl,
): Promise<readonly Note[]> {
  const notes = await db.notes.where('about.page').equals(page).toArray();
  return newestFirst(notes.filter(({ deleted, about }) => deleted === null && about.kind === 'passage'));
}

/** Notes by id, newest first, tombstones left out. */
export async function notesWithIds(
  db: Pick<ReadableDatabase, 'notes'>,
  ids: readonly NoteId[],
): Promise<readonly Note[]> {
  const notes = await db.notes.bulkGet([...ids]);
  return newestFirst(notes.flatMap((note) => (note && note.deleted === null ? [note] : [])));
}
