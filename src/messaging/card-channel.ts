import type { Day } from '../core/glossary/day.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import type { Evidence } from '../core/linking/outcome.ts';
import type { Page } from '../core/notes/note.ts';

/**
 * What the reader posts into the card's frame, once, with one end of a channel. The secret proves that it comes
 * from a reader: the card asks the background, which asks the readers of the tab. A page can load the card's
 * document too, but it cannot name a secret that a reader will own up to.
 */
export type CardGreeting = { readonly gloss: 'card'; readonly secret: string };

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
      /** As the page writes it. */
      readonly text: string;
      /** The sentence around it. */
      readonly sentence: string;
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
