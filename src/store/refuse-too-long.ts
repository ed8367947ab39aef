import type { Note } from '../core/notes/note.ts';
import { type Keeping, MAX_NOTE_LENGTH } from '../core/notes/write-note.ts';
import { say } from '../language/speak.ts';

/** Why a note cannot be kept; `null` where it is not too long. */
export function refuseTooLong({ text }: Note): Extract<Keeping, { kind: 'failed' }> | null {
  if (text.length <= MAX_NOTE_LENGTH) return null;
  return { kind: 'failed', why: say('notebook.tooLong', MAX_NOTE_LENGTH) };
}
