import type { EntryId } from '../core/glossary/entry.ts';
import type { Note, Page } from '../core/notes/note.ts';
import type { Keeping } from '../core/notes/write-note.ts';
import { type Opening, openDatabase } from '../store/database.ts';
import { keepNote } from '../store/keep-note.ts';
import { notesOnEntry } from '../store/read-notes.ts';

export type NoteKeeper = {
  notesOn(entry: EntryId): Promise<readonly Note[]>;
  keep(note: Note, page: Page | null): Promise<Keeping>;
};

/** Opens the database at the first question and keeps it open; a failed opening is tried again by the next. */
export function noteKeeper(): NoteKeeper {
  let opening: Promise<Opening> | null = null;

  async function opened(): Promise<Opening> {
    opening ??= openDatabase();
    const result = await opening;
    if (result.kind === 'failed') opening = null;
    return result;
  }

  return {
    async notesOn(entry) {
      const opening = await opened();
      if (opening.kind === 'failed') throw new Error(opening.why);
      return notesOnEntry(opening.db, entry);
    },
    async keep(note, page) {
      const opening = await opened();
      if (opening.kind !== 'open') return { kind: 'failed', why: opening.why };
      return keepNote(opening.db, note, page, new Date().toISOString());
    },
  };
}
