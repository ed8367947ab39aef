import type { Day } from '../core/glossary/day.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import type { Evidence } from '../core/linking/outcome.ts';
import type { NoteId, Page } from '../core/notes/note.ts';

/**
 * What the reader posts into the card's frame, once, with one end of a channel. The secret proves that it comes
 * from a reader: the card asks the background, which asks the readers of the tab. A page can load the card's
 * document too, but it cannot name a secret that a reader will own up to.
 */
export type CardGreeting = { readonly gloss: 'card'; readonly secret: string };

/** A stretch of the text of a page as its reader has put it together; offsets are UTF-16, end exclusive. */
export type Selected = { readonly text: string; readonly start: number; readonly end: number };

/** What the reader tells the card. */
export type ToCard =
  | {
      readonly type: 'show';
      /** Comes back with everything that the card says about this showing. */
      readonly token: number;
      /** One entry, or the candidates of an ambiguous mention. */
      readonly entries: readonly EntryId[];
      /** Other names within this one: Taiwan in "Taiwan's presidential election". */
      readonly inside: readonly EntryId[];
      /** The name as the page writes it, in its passage. */
      readonly named: Selected;
      /** What the text says for each of the entries, in their order. */
      readonly evidence: readonly (readonly Evidence[])[];
      /** Entries of other packs that are called the same. */
      readonly also: readonly EntryId[];
      readonly page: Page;
      /** The day that the page says it appeared. */
      readonly published: Day | null;
      readonly mentions: Mentions;
      /** Opened by a key: the card takes the focus. */
      readonly takesFocus: boolean;
      /** On a touch screen, over the page's whole width. */
      readonly isSheet: boolean;
      /** The room there is, in CSS pixels. */
      readonly maxWidth: number;
      readonly maxHeight: number;
    }
  /** A note on a passage: one that is there, or a new one. */
  | {
      readonly type: 'showPassage';
      readonly token: number;
      /** It is for writing, and the frame is given the focus. */
      readonly takesFocus: boolean;
      readonly page: Page;
      /** The note that is there; `null` for a new one. */
      readonly note: NoteId | null;
      /** What is selected, to be written about; `null` for the page as a whole, or for a note that is there. */
      readonly selected: Selected | null;
      /** A passage is written about beside it, on touch screens too. */
      readonly isSheet?: never;
      readonly maxWidth: number;
      readonly maxHeight: number;
    }
  | { readonly type: 'hide' };

/** Where among all places that name the same in this article a card stands; `nth` counts from 1. */
export type Mentions = { readonly nth: number; readonly count: number };

/** What the card tells the reader. */
export type FromCard =
  | { readonly type: 'ready' }
  /** The card of this token is drawn and needs this much room, in CSS pixels. */
  | { readonly type: 'drawn'; readonly token: number; readonly width: number; readonly height: number }
  | { readonly type: 'beganWriting' }
  | { readonly type: 'endedWriting' }
  /** It is to stay, whatever else is opened. */
  | { readonly type: 'pin' }
  /** A pinned card is moved, in CSS pixels. */
  | { readonly type: 'moveBy'; readonly x: number; readonly y: number }
  /** To the place before or after that names the same. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  | { readonly type: 'close' };
