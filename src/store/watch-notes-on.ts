import { liveQuery } from 'dexie';
import type { EntryId } from '../core/glossary/entry.ts';
import type { Note } from '../core/notes/note.ts';
import { openDatabase } from './database.ts';
import { notesOnEntry } from './read-notes.ts';

/** Tells the notes on an entry, newest first, now and after every change in any context of the extension. */
export async function watchNotesOn(
  entry: EntryId,
  onNotes: (notes: readonly Note[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const opening = await openDatabase();
  // The screen of the notes says why.
  if (!('db' in opening) || signal.aborted) return;
  const { db } = opening;
  const following = liveQuery(() => notesOnEntry(db, entry)).subscribe({ next: onNotes, error: () => {} });
  signal.addEventListener('abort', () => {
    following.unsubscribe();
    if (opening.kind === 'open') opening.db.close();
  });
}
