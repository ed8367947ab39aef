import type { EntryId } from '../core/glossary/entry.ts';
import type { Instant, Note, NoteId, Page, PageUrl } from '../core/notes/note.ts';
import type { NoteEditing } from '../core/notes/note-editing.ts';
import type { TimeZone } from '../core/notes/say-instant.ts';
import { searchNotes } from '../core/notes/search-notes.ts';
import type { NamedEntry } from '../exchange/notes-out/exported-notes.ts';
import type { NotebookPlace } from './notebook-place.ts';
import type { DeletedNote, NotebookView } from './notebook-view.ts';
import { currentNote, isAbout, isListed, namesOf, showNote } from './show-note.ts';

/** What the notebook remembers between two changes. */
export type NotebookState = {
  readonly opening: 'opening' | 'open' | 'read-only' | 'failed';
  /** Why it is read-only or failed. */
  readonly why: string;
  /** As stored, newest first, tombstones included. */
  readonly notes: readonly Note[];
  readonly pages: ReadonlyMap<PageUrl, Page>;
  readonly entries: ReadonlyMap<EntryId, NamedEntry | null>;
  readonly editings: ReadonlyMap<NoteId, NoteEditing>;
  readonly search: string;
  readonly place: NotebookPlace;
  /** How many notes are put on the page at most. */
  readonly most: number;
  /** Deleted here since the notebook was opened, the latest first. */
  readonly deleted: readonly NoteId[];
  readonly toast: NoteId | null;
  readonly arrival: { readonly note: NoteId; readonly turn: number } | null;
};

/** The notes that the search and the place leave, newest first, with the words that stand in their fields. */
export function foundNotes(state: NotebookState): readonly Note[] {
  const listed = state.notes.filter((note) => isListed(note, state));
  const { place } = state;
  const placed = place.kind === 'entry' ? listed.filter((note) => isAbout(note, place.entry)) : listed;
  const found = new Set(searchNotes(placed, state.search, (note) => namesOf(note, state)));
  // What the reader has under the hands stays, whatever becomes of the words that were searched for.
  return placed.filter((note) => found.has(note) || isInHand(state.editings.get(note.id)));
}

/** All notes that a whole export takes, tombstones included, with the words that stand in their fields. */
export function everyNote(state: NotebookState): readonly Note[] {
  return state.notes.map((note) => currentNote(note, state));
}

/** What is shown of a state at a moment. */
export function viewNotebook(state: NotebookState, now: Instant, timeZone: TimeZone): NotebookView {
  if (state.opening === 'opening') return { kind: 'opening' };
  if (state.opening === 'failed') return { kind: 'failed', why: state.why };
  const found = foundNotes(state);
  const listed = state.notes.filter((note) => isListed(note, state));
  const deleted = state.deleted.flatMap((id) => deletedNote(state, id) ?? []);
  const { place } = state;
  return {
    kind: 'open',
    readOnly: state.opening === 'read-only' ? state.why : null,
    notes: found.slice(0, state.most).map((note) => showNote(note, state)),
    found: found.length,
    total: listed.length,
    entries: countEntries(listed),
    search: state.search,
    entry:
      place.kind === 'entry'
        ? { id: place.entry, name: state.entries.get(place.entry)?.name ?? place.entry }
        : null,
    deleted,
    toast: deleted.find(({ id }) => id === state.toast) ?? null,
    arrival: state.arrival,
    message:
      place.kind === 'note' && !listed.some(({ id }) => id === place.note)
        ? 'The note that was asked for is not here any more.'
        : place.kind === 'entry' && found.length === 0 && state.search === ''
          ? 'There is no note on this yet.'
          : null,
    now,
    timeZone,
  };
}

function countEntries(notes: readonly Note[]): number {
  return new Set(notes.flatMap(({ about }) => (about.kind === 'entry' ? about.entry : []))).size;
}

/** A deletion is shown as one when it is on the disk, and not before. */
function deletedNote(state: NotebookState, id: NoteId): DeletedNote | null {
  const editing = state.editings.get(id);
  if (!editing || editing.deleted === null || editing.phase.kind !== 'resting') return null;
  const { subject, text } = showNote(editing.base, state);
  return { id, subject, text };
}

function isInHand(editing: NoteEditing | undefined): boolean {
  return editing !== undefined && (editing.entered || editing.phase.kind !== 'resting');
}
