import type { EntryId } from '../core/glossary/entry.ts';
import { newestFirst } from '../core/notes/newest-first.ts';
import type { Note, NoteId, PageUrl } from '../core/notes/note.ts';
import type { Database, ReadableDatabase } from './database.ts';

/** The notes on an entry, newest first, tombstones left out. */
export async function notesOnEntry(
  db: Pick<ReadableDatabase, 'notes'>,
  entry: EntryId,
): Promise<readonly Note[]> {
  const notes = await db.notes.where('about.entry').equals(entry).toArray();
  return newestFirst(notes.filter((note) => note.deleted === null));
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
  db: Pick<Database, 'notes'>,
  ids: readonly NoteId[],
): Promise<readonly Note[]> {
  const notes = await db.notes.bulkGet([...ids]);
  return newestFirst(notes.flatMap((note) => (note && note.deleted === null ? [note] : [])));
}
