import { liveQuery, type Observable } from 'dexie';
import type { EntryId } from '../core/glossary/entry.ts';
import { newestFirst } from '../core/notes/newest-first.ts';
import type { Note, PageUrl } from '../core/notes/note.ts';
import type { ReadableDatabase } from './database.ts';

/** The notes that were written on a page, newest first, and those of some entries that any note is about. */
export type NotesForPage = { readonly here: readonly Note[]; readonly noted: ReadonlySet<EntryId> };

/** What the reader has written on a page and on the entries it names; told anew after every change. */
export function liveNotesFor(
  db: ReadableDatabase,
  page: PageUrl,
  entries: readonly EntryId[],
): Observable<NotesForPage> {
  return liveQuery(async () => {
    const [onEntries, onPassages, onNamed] = await Promise.all([
      db.notes.where('origin.page').equals(page).toArray(),
      db.notes.where('about.page').equals(page).toArray(),
      db.notes.where('about.entry').anyOf(entries).toArray(),
    ]);
    const here = new Map([...onEntries, ...onPassages].map((note) => [note.id, note]));
    const isThere = (note: Note) => note.deleted === null;
    return {
      here: newestFirst([...here.values()].filter(isThere)),
      noted: new Set(
        onNamed.filter(isThere).flatMap(({ about }) => (about.kind === 'entry' ? [about.entry] : [])),
      ),
    };
  });
}
