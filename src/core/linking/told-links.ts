import type { Day } from '../glossary/day.ts';
import type { EntryId, EntryKind } from '../glossary/entry.ts';
import type { Evidence } from './outcome.ts';
import type { ToldPassage } from './told-passage.ts';

/** What a page asks about its mentions: the passages in reading order, each told once and named by number after. */
export type LinkQuestion = {
  /** The stamp of the glossary by which they were spotted. */
  readonly glossary: string;
  /** Names the document as long as it is open; made by the page's reader. */
  readonly document: string;
  /** Its normalised address, for what the reader has chosen there. */
  readonly url: string;
  readonly published: Day | null;
  /** Numbers of all passages that there are now, in reading order. */
  readonly order: readonly number[];
  /** Passages that were not told before, by number. */
  readonly added: readonly (readonly [number, ToldPassage])[];
};

export type LinkAnswer =
  | {
      readonly kind: 'linked';
      /** One number a mention, over all passages in order: an index into `table`. */
      readonly outcomes: readonly number[];
      readonly table: readonly ToldOutcome[];
      /**
       * Whether what the reader keeps (choices, packs beside the bundled one) has a part in what is linked anywhere: a page
       * must not see which of its words that is.
       */
      readonly isPrivate: boolean;
    }
  /** The background was restarted and knows nothing of the document: all passages have to be told again. */
  | { readonly kind: 'forgotten' }
  /** The packs are others by now: the page has to be spotted again. */
  | { readonly kind: 'outdated' };

/** What became of a mention, as the page hears it: ids, and no more of an entry than marking asks for. */
export type ToldOutcome =
  | {
      readonly kind: 'linked';
      readonly entry: EntryId;
      readonly entryKind: EntryKind;
      readonly evidence: readonly Evidence[];
      /** Entries of other packs that are called the same. */
      readonly also: readonly EntryId[];
    }
  | { readonly kind: 'ambiguous'; readonly options: readonly ToldOption[]; readonly entryKind?: never }
  | { readonly kind: 'silent' };

/** One of those that a mention may be, and what the text says for it. */
export type ToldOption = { readonly entry: EntryId; readonly evidence: readonly Evidence[] };
