import type { EntryId, EntryKind } from '../../core/glossary/entry.ts';
import type { Instant, Note, Page, PageUrl } from '../../core/notes/note.ts';

/** What an export says of an entry, so that its file can be read without the packs. */
export type NamedEntry = { readonly name: string; readonly kind: EntryKind };

/** What was found out of a list is not looked for again: several parts of one export ask for it. */
const standing = new WeakMap<readonly Note[], readonly Note[]>();

/** Those that are no tombstones. */
export function standingNotes(notes: readonly Note[]): readonly Note[] {
  const known = standing.get(notes) ?? notes.filter(({ deleted }) => deleted === null);
  standing.set(notes, known);
  return known;
}

/** What is exported, and all that is known of what it speaks of. */
export type ExportedNotes = {
  /** In the order in which they are to be read. */
  readonly notes: readonly Note[];
  readonly pages: ReadonlyMap<PageUrl, Page>;
  readonly entries: ReadonlyMap<EntryId, NamedEntry>;
  /** When the export was asked for. */
  readonly at: Instant;
};

/** The address of the page that a note was written on, or is about. */
export function pageOf(note: Note): PageUrl | null {
  return note.about.kind === 'entry' ? (note.origin?.page ?? null) : note.about.page;
}
