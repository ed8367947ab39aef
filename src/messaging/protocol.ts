import type { Day } from '../core/glossary/day.ts';
import type { Entry, EntryId, EntryKind } from '../core/glossary/entry.ts';
import type { EntrySearch } from '../core/glossary/find-entries.ts';
import type { Tie } from '../core/glossary/ties.ts';
import type { Evidence } from '../core/linking/outcome.ts';
import type { Spotting } from '../core/linking/spotting.ts';
import type { LinkAnswer, LinkQuestion } from '../core/linking/told-links.ts';
import type { NoteId, Page } from '../core/notes/note.ts';
import type { NoteQuestions } from './note-questions.ts';
import type { Question } from './question.ts';

/** Everything that may be asked of the background. One argument, one answer; all of it plain JSON. */
export type BackgroundQuestions = NoteQuestions & {
  /** What stands in a text: raw text of a page, nodes parted by boundary characters. */
  spot: Question<string, Spotting>;
  /** What became of the mentions of a page. */
  link: Question<LinkQuestion, LinkAnswer>;
  /** Entries by id, in the order asked; unknown ids are left out. Ids that their details link to come along. */
  entries: Question<readonly EntryId[], EntriesAnswer>;
  /** Packs have come, gone, or changed: pages that are open are to be read again. */
  packsChanged: Question<null, null>;
  /** Entries that have all of the words, the best first, and as many as are asked for. */
  findEntries: Question<EntrySearch & { readonly most: number }, FoundInGlossary>;
  /** One entry with all that it is tied to; `null` if no pack knows it. */
  entryPage: Question<EntryId, EntryPage | null>;
  /** Whether a reader of the asking tab has just issued this secret: see docs/architecture.md, "The card's frame". */
  confirmCard: Question<string, boolean>;
  /** Opens the notebook in a tab, at a note or an entry if one is named. */
  openNotebook: Question<{ readonly note: NoteId | null; readonly entry: EntryId | null }, null>;
};

/** Everything that may be asked of the reader in a page's frame, by the extension's own contexts alone. */
export type ReaderQuestions = {
  /** What the page's text was found to speak of. */
  linksOfPage: Question<null, PageLinks>;
  /** The packs have changed: what stands on the page is to be found again. */
  readAgain: Question<null, null>;
  /** Whether this reader has just issued the secret to a card's frame of its own. */
  confirmCard: Question<string, boolean>;
};

export type EntriesAnswer = {
  readonly entries: readonly Entry[];
  /** Names of entries that those link or relate to, by id. */
  readonly names: Readonly<Record<EntryId, string>>;
  /** What others are to each of them, whichever of the two says so; of many the first. */
  readonly ties: Readonly<Record<EntryId, readonly Tie[]>>;
  /** Titles of the packs of those that are not of the bundled one. */
  readonly packs: Readonly<Record<EntryId, string>>;
};

/** What a search of the glossary found; `total` counts what is not told too. */
export type FoundInGlossary = {
  readonly entries: readonly FoundEntryLine[];
  readonly total: number;
  readonly byKind: Readonly<Record<EntryKind, number>>;
};

/** An entry in a list; `form` is what was found of it where the name does not have the words. */
export type FoundEntryLine = Pick<Entry, 'id' | 'name' | 'kind' | 'gist'> & { readonly form: string | null };

/** An entry with the entries it is tied to, the closest first; `ties` may be only the first of them. */
export type EntryPage = {
  readonly entry: Entry;
  readonly names: Readonly<Record<EntryId, string>>;
  readonly ties: readonly TiedEntry[];
  readonly tieCount: number;
  /** Pairs of the tied entries that are tied to each other. */
  readonly among: readonly (readonly [EntryId, EntryId])[];
};

export type TiedEntry = Pick<Entry, 'id' | 'name' | 'kind' | 'gist' | 'location'> & { readonly role: string };

/** A link as told outside the page. Offsets are UTF-16 offsets into `passage`, the passage's whole text. */
export type ToldLink = {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entry: EntryId;
  readonly evidence: readonly Evidence[];
  /** The entry of the linked name that this one is part of. */
  readonly within?: EntryId;
};

export type ToldChoice = Omit<ToldLink, 'entry' | 'evidence'> & { readonly entries: readonly EntryId[] };

/** All that a reader knows of its page, in document order. Times are milliseconds of the page's main thread. */
export type PageLinks = {
  readonly page: Page & { readonly day: Day | null };
  /** False while the page is still being read. */
  readonly complete: boolean;
  readonly timings: {
    readonly read: number;
    readonly resolve: number;
    readonly link: number;
    readonly paint: number;
  };
  readonly links: readonly ToldLink[];
  readonly ambiguous: readonly ToldChoice[];
};
