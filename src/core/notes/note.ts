import type { EntryId } from '../glossary/entry.ts';

/** A UUID that the client makes, so that a retried write is the same write. */
export type NoteId = string & { readonly __brand: 'NoteId' };

/** A page's address as `normalizePageUrl` leaves it. */
export type PageUrl = string & { readonly __brand: 'PageUrl' };

/** The day, month and time in ISO 8601, UTC, with milliseconds: `2026-11-23T09:12:27.000Z`. */
export type Instant = string;

/** W3C TextQuoteSelector and TextPositionSelector over the text of a page; offsets are UTF-16, end exclusive. */
export type Anchor = {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  /**
   * How many characters before `start` take two UTF-16 units; absent where none does. By it an offset becomes one in
   * code points, as the W3C counts.
   */
  readonly pairsBefore?: number;
  /**
   * Value of a W3C FragmentSelector, `:~:text=…`: what leads a browser there, found in the page itself when the note
   * was written. Empty where nothing told the passage from its doubles; absent where nobody has looked.
   */
  readonly fragment?: string;
};

/** What a note is about: an entry, wherever it is met; a passage of one page; or that page as a whole. */
export type NoteAbout =
  | { readonly kind: 'entry'; readonly entry: EntryId }
  | { readonly kind: 'passage'; readonly page: PageUrl; readonly anchor: Anchor }
  | { readonly kind: 'page'; readonly page: PageUrl };

/** Where an entry note was written: the page, and the words around the name. */
export type NoteOrigin = { readonly page: PageUrl; readonly sentence: string };

/** The reader's words. */
export type Note = {
  readonly id: NoteId;
  readonly about: NoteAbout;
  /** Markdown; may be empty (a highlight without words). */
  readonly text: string;
  readonly tags: readonly string[];
  /** A name of a colour; `null` for none. */
  readonly colour: string | null;
  readonly created: Instant;
  readonly updated: Instant;
  /** When it was deleted: the note stays as a tombstone, so that undo and other devices can tell. */
  readonly deleted: Instant | null;
  /** Counts the writes; a write names the `rev` that it was based on. */
  readonly rev: number;
  readonly origin: NoteOrigin | null;
};

/** What is known of a page that notes were written on. */
export type Page = {
  readonly url: PageUrl;
  readonly title: string;
  readonly site: string;
  readonly author: string | null;
  /** EDTF or ISO 8601 date, as the page gives it. */
  readonly published: string | null;
};
