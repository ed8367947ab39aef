import type { EntryId, EntryKind } from '../../core/glossary/entry.ts';
import type { Instant, Note, Page, PageUrl } from '../../core/notes/note.ts';

/** What an export says of an entry, so that its file can be read without the packs. */
export type NamedEntry = { readonly name: string; readonly kind: EntryKind };

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
