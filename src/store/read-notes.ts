import { liveQuery, type Observable } from 'dexie';
import type { EntryId } from '../core/glossary/entry.ts';
import { newestFirst } from '../core/notes/newest-first.ts';
import type { Note, NoteId, Page, PageUrl } from '../core/notes/note.ts';
import type { Database, ReadableDatabase } from './database.ts';

/** Notes, newest first, with the pages that they were written on. */
export type NotesAndPages = { readonly notes: readonly Note[]; readonly pages: readonly Page[] };

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

/**
 * All notes, tombstones included (a screen that shows a note must hear of its end), told anew after every change
 * in any context of the extension.
 */
export function liveNotes(db: ReadableDatabase): Observable<NotesAndPages> {
  return liveQuery(async () => {
    // Notes before pages: a page is written with its first note, so none can be missing.
    const notes = await db.notes.toArray();
    return { notes: newestFirst(notes), pages: await db.pages.toArray() };
  });
}
