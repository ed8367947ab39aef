import type { EntryId, EntryKind } from '../../core/glossary/entry.ts';
import type { Instant, Note, Page, PageUrl } from '../../core/notes/note.ts';

/** What an export says of an entry, so that its file can be read without the packs. */
export type NamedEntry = { readonly name: string; readonly kind: EntryKind };

/**
 * Notes in the order in which they are to be read. A list need not be one of objects: a hundred thousand notes are held
 * as bytes, and each is an object only while it is being written.
 */
export type NoteList = Iterable<Note> & {
  readonly length: number;
  readonly at: (index: number) => Note | undefined;
};

/** Those of some notes that have these places among them. */
export function notesAt(notes: NoteList, places: readonly number[]): NoteList {
  return {
    length: places.length,
    at: (index) => notes.at(places[index] ?? notes.length),
    *[Symbol.iterator]() {
      // The places are those of notes that are there.
      for (const place of places) yield notes.at(place)!;
    },
  };
}

/** What was found out of a list is not looked for again: a hundred thousand notes take half a second to go through. */
const standing = new WeakMap<NoteList, NoteList>();

/** Those that are no tombstones. */
export function standingNotes(notes: NoteList): NoteList {
  const known = standing.get(notes) ?? findStanding(notes);
  standing.set(notes, known);
  return known;
}

function findStanding(notes: NoteList): NoteList {
  const places: number[] = [];
  let place = 0;
  for (const { deleted } of notes) {
    if (deleted === null) places.push(place);
    place += 1;
  }
  return notesAt(notes, places);
}

/** What is exported, and all that is known of what it speaks of. */
export type ExportedNotes = {
  readonly notes: NoteList;
  readonly pages: ReadonlyMap<PageUrl, Page>;
  readonly entries: ReadonlyMap<EntryId, NamedEntry>;
  /** When the export was asked for. */
  readonly at: Instant;
};

/** The address of the page that a note was written on, or is about. */
export function pageOf(note: Note): PageUrl | null {
  return note.about.kind === 'entry' ? (note.origin?.page ?? null) : note.about.page;
}
