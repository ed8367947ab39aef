import type { EntryId } from '../../src/core/glossary/entry.ts';
import type { Note, NoteId } from '../../src/core/notes/note.ts';

/** A note on an entry that says this, made now and never kept. */
export function freshNote(text: string, entry = 'hanoi'): Note {
  const now = new Date().toISOString();
  return {
    id: crypto.randomUUID() as NoteId,
    about: { kind: 'entry', entry: entry as EntryId },
    text,
    tags: [],
    colour: null,
    created: now,
    updated: now,
    deleted: null,
    rev: 0,
    origin: null,
  };
}
