import type { EntryId } from '../core/glossary/entry.ts';
import type { NoteColour } from '../core/notes/colours.ts';
import type { Instant, Note, NoteId } from '../core/notes/note.ts';
import type { TimeZone } from '../core/notes/say-instant.ts';
import type { ExportSource } from './exchange/export-set.ts';
import type { Grouping, NoteGroup } from './group-notes.ts';
import type { ShownNote } from './shown-note.ts';

/** Everything that the notebook shows at one moment. */
export type NotebookView =
  | { readonly kind: 'opening' }
  /** There is nothing to show, and `why` says so to the reader. */
  | { readonly kind: 'failed'; readonly why: string }
  /** The store of the notes is damaged. */
  | { readonly kind: 'broken'; readonly why: string }
  | OpenNotebook;

export type OpenNotebook = {
  readonly kind: 'open';
  /** Why nothing can be written, where it cannot. */
  readonly readOnly: string | null;
  /** The notes that are found, under the names of their groups. */
  readonly groups: readonly NoteGroup[];
  readonly show: (note: Note) => ShownNote;
  /** How many are found. */
  readonly found: number;
  /** How many there are, in the trash or out of it, as the place asks. */
  readonly total: number;
  /** `false` while there are more on the disk than have been read. */
  readonly complete: boolean;
  /** `false` while there are notes that have not been read, or not been looked at for this search. */
  readonly isWhole: boolean;
  /** How many entries the notes are about. */
  readonly entries: number;
  readonly search: string;
  readonly grouping: Grouping;
  readonly isTrash: boolean;
  /** How many notes are in the trash. */
  readonly inTrash: number;
  /** The entry whose notes alone are shown. */
  readonly entry: { readonly id: EntryId; readonly name: string } | null;
  /** The note in the reading pane. */
  readonly selected: ShownNote | null;
  /** The notes that the next act is for; none where it is for the selected one alone. */
  readonly marked: ReadonlySet<NoteId>;
  /** Tags of all notes, the most used first. */
  readonly tags: readonly string[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What has just been done, or could not be. */
  readonly toast: Toast | null;
  /** A new number takes the keyboard into the list. */
  readonly arrival: number;
  /** A short message for the reader, such as that a note is not there any more. */
  readonly message: string | null;
  readonly now: Instant;
  readonly timeZone: TimeZone;
};

export type Toast = { readonly words: string; readonly canUndo: boolean };

/** What the reader can do in the notebook. */
export type NotebookHands = {
  readonly search: (words: string) => void;
  readonly group: (by: Grouping) => void;
  /** Opens a note in the reading pane; `null` goes back to the list. */
  readonly select: (note: NoteId | null) => void;
  readonly mark: (notes: readonly NoteId[], isMarked: boolean) => void;
  readonly unmarkAll: () => void;
  readonly type: (note: NoteId, text: string) => void;
  readonly enter: (note: NoteId) => void;
  readonly leave: (note: NoteId) => void;
  readonly choose: (note: NoteId, which: 'mine' | 'theirs' | 'both') => void;
  readonly retry: (note: NoteId) => void;
  /** These are for the marked notes, or for the selected one where none is marked. */
  readonly tag: (tag: string) => void;
  readonly untag: (tag: string) => void;
  readonly colour: (colour: NoteColour | null) => void;
  readonly remove: () => void;
  readonly restore: () => void;
  readonly forget: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly dismissToast: () => void;
  /** What can be exported at this moment. */
  readonly exportSource: () => ExportSource;
  readonly reload: () => void;
};
