import type { EntryId } from '../core/glossary/entry.ts';
import type { Instant, NoteId } from '../core/notes/note.ts';
import type { TimeZone } from '../core/notes/say-instant.ts';
import type { ShownNote, Subject } from './shown-note.ts';

/** Everything that the notebook shows at one moment. */
export type NotebookView =
  | { readonly kind: 'opening' }
  /** There is nothing to show, and `why` says so to the reader. */
  | { readonly kind: 'failed'; readonly why: string }
  | OpenNotebook;

export type OpenNotebook = {
  readonly kind: 'open';
  /** Why nothing can be written, where it cannot. */
  readonly readOnly: string | null;
  /** The notes that are found, newest first, as many as are on the page. */
  readonly notes: readonly ShownNote[];
  /** How many are found, on the page or not. */
  readonly found: number;
  /** How many there are. */
  readonly total: number;
  /** How many entries the notes are about. */
  readonly entries: number;
  readonly search: string;
  /** The entry whose notes alone are shown. */
  readonly entry: { readonly id: EntryId; readonly name: string } | null;
  /** What was deleted since the notebook was opened, the latest first. */
  readonly deleted: readonly DeletedNote[];
  /** The deletion that the reader has just made. */
  readonly toast: DeletedNote | null;
  /** The note that the reader is to be taken to; a new `turn` takes there again. */
  readonly arrival: { readonly note: NoteId; readonly turn: number } | null;
  /** A short message for the reader, such as that a note is not there any more. */
  readonly message: string | null;
  readonly now: Instant;
  readonly timeZone: TimeZone;
};

export type DeletedNote = { readonly id: NoteId; readonly subject: Subject; readonly text: string };

/** What the reader can do in the notebook. */
export type NotebookHands = {
  readonly search: (words: string) => void;
  readonly showMore: () => void;
  readonly type: (note: NoteId, text: string) => void;
  readonly enter: (note: NoteId) => void;
  readonly leave: (note: NoteId) => void;
  readonly choose: (note: NoteId, which: 'mine' | 'theirs' | 'both') => void;
  readonly retry: (note: NoteId) => void;
  readonly remove: (note: NoteId) => void;
  readonly restore: (note: NoteId) => void;
  readonly dismissToast: () => void;
  readonly save: (format: 'json' | 'markdown', which: 'found' | 'all') => void;
  readonly reload: () => void;
};
