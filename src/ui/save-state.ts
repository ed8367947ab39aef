import type { NoteEditing } from '../core/notes/note-editing.ts';

/** How a note in a field stands with the disk, as its reader is told. */
export type SaveState =
  /** Nothing has been typed since the field was opened. */
  | { readonly kind: 'idle' }
  /** There are words in the field that are not on the disk yet. */
  | { readonly kind: 'saving' }
  /** What stands in the field is on the disk. */
  | { readonly kind: 'saved' }
  /** Another window has changed the note meanwhile, or deleted it: the reader must choose. */
  | { readonly kind: 'changed-elsewhere'; readonly theirs: string; readonly deleted: boolean }
  /** It could not be written; `why` is a sentence for the reader. The text stays in the field. */
  | { readonly kind: 'failed'; readonly why: string };

/** What the reader of a field is told of an editing. */
export function saveStateOf(editing: NoteEditing): SaveState {
  const { phase } = editing;
  switch (phase.kind) {
    case 'resting':
      return { kind: phase.kept ? 'saved' : 'idle' };
    case 'typing':
    case 'writing':
      return { kind: 'saving' };
    case 'changed-elsewhere':
      return {
        kind: 'changed-elsewhere',
        theirs: phase.stored.text,
        deleted: phase.stored.deleted !== null,
      };
    case 'failed':
      return { kind: 'failed', why: phase.why };
    default:
      return phase satisfies never;
  }
}
