import type { Note, Page } from '../core/notes/note.ts';
import type { NoteWriteAnswer } from '../core/notes/note-editing.ts';
import { say } from '../language/speak.ts';
import { askBackground } from './ask.ts';

/** Asks the background to keep a note, and the page it was written on where that is not stored yet. */
export async function askKeepNote(note: Note, page: Page | null): Promise<NoteWriteAnswer> {
  const asked = await askBackground('keepNote', { note, page });
  if (asked.kind === 'answered') return asked.value;
  // Silence tells nothing of the write; asked again as it was, it is written once.
  return { kind: 'unanswered', why: say('notebook.triesAgain') };
}
