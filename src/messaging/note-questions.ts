import type { EntryId } from '../core/glossary/entry.ts';
import type { Anchor, Note, NoteId, Page, PageUrl } from '../core/notes/note.ts';
import type { ChangeOfNotes } from '../core/notes/note-change.ts';
import type { KnownPage, PageHead } from '../core/notes/page-of-head.ts';
import type { Keeping } from '../core/notes/write-note.ts';
import type { Selected } from './card-channel.ts';
import type { Question } from './question.ts';

/** What may be asked of the background about the reader's notes. */
export type NoteQuestions = {
  /** The newest notes on an entry and how many there are, tombstones left out. */
  notesOn: Question<EntryId, NotesTold & { readonly total: number }>;
  /** Notes by id, tombstones left out. */
  notesById: Question<readonly NoteId[], NotesTold>;
  /** Keeps a new or changed note, and the page it was written on; answered when it is on the disk. */
  keepNote: Question<{ readonly note: Note; readonly page: Page | null }, Keeping>;
  /** Changes many notes at once, all or none. */
  changeNotes: Question<readonly ChangeOfNotes[], ChangingNotesTold>;
  /** Takes notes that are in the trash off the disk for ever. */
  forgetNotes: Question<readonly NoteId[], ChangingNotesTold>;
  /** Puts a kept version of a note, by its number, in the place of what the note says, and keeps that instead. */
  swapVersion: Question<number, ChangingNotesTold>;
  /** Notes have come in from a file: all who show notes are to be told. */
  notesImported: Question<null, null>;
  /** A page by what it says of itself. */
  describePage: Question<PageHead, KnownPage>;
  /** Whether there are notes on passages of a page. */
  hasPassages: Question<PageUrl, boolean>;
  /** Where in the text of a page the passages stand that there are notes on. */
  placePassages: Question<PageText, readonly PlacedPassage[]>;
  /** The notes on passages that were not on the page any more when it was last read. */
  orphansOf: Question<PageUrl, readonly Note[]>;
  /** The anchor of a span of a page's text; `null` where nothing is selected but space, or too much. */
  describePassage: Question<Selected, Anchor | null>;
};

export type NotesTold = {
  readonly notes: readonly Note[];
  /** Asked from a private window: what is written there lives as long as the window and never reaches the disk. */
  readonly isPrivate: boolean;
};

export type ChangingNotesTold =
  | { readonly kind: 'changed'; readonly count: number }
  | { readonly kind: 'failed'; readonly why: string };

/** The text of a page as the reader of the page has put it together. */
export type PageText = { readonly page: PageUrl; readonly text: string };

/** A passage with a note, as a page's reader may know it: where it is and how it is drawn, and no word of the note. */
export type PlacedPassage = {
  readonly note: NoteId;
  /** Offsets in the text that was asked with, UTF-16, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** A CSS colour. */
  readonly colour: string;
};
