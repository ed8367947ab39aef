import type { EntryId } from '../../core/glossary/entry.ts';
import type { Note, Page, PageUrl } from '../../core/notes/note.ts';
import type { TimeZone } from '../../core/notes/say-instant.ts';
import type { NamedEntry } from '../../exchange/notes-out/exported-notes.ts';

/** Some of the notes, by a name that the reader knows. */
export type NoteSet = {
  readonly id: string;
  readonly label: string;
  readonly notes: readonly Note[];
  /** What the reader chose them by, for the name of the file. */
  readonly words: string;
};

/** What can be exported at this moment, with all that is known of it. */
export type ExportSource = {
  readonly sets: readonly NoteSet[];
  readonly pages: ReadonlyMap<PageUrl, Page>;
  readonly entries: ReadonlyMap<EntryId, NamedEntry>;
  readonly timeZone: TimeZone;
  readonly day: string;
  readonly at: string;
};
