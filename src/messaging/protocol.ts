import type { Day } from '../core/glossary/day.ts';
import type { Entry, EntryId, EntryKind } from '../core/glossary/entry.ts';
import type { EntrySearch } from '../core/glossary/find-entries.ts';
import type { Tie, TieRole } from '../core/glossary/ties.ts';
import type { Evidence } from '../core/linking/outcome.ts';
import type { Spotting } from '../core/linking/spotting.ts';
import type { LinkAnswer, LinkQuestion } from '../core/linking/told-links.ts';
import type { NoteId, Page } from '../core/notes/note.ts';
import type { ReadingSettings } from '../core/settings/reading-settings.ts';
import type { BackupQuestions } from './backup-questions.ts';
import type { ChoiceQuestions } from './choice-questions.ts';
import type { NoteQuestions } from './note-questions.ts';
import type { OwnQuestions } from './own-questions.ts';
import type { Question } from './question.ts';

/** The manifest's commands that are for a page. */
export const MARK_COMMANDS = ['next-mark', 'previous-mark', 'open-mark'] as const;

/** Everything that may be asked of the background. One argument, one answer; all of it plain JSON. */
export type BackgroundQuestions = NoteQuestions &
  ChoiceQuestions &
  OwnQuestions &
  BackupQuestions & {
    /**
     * What stands in the texts of a page’s nodes. Offsets count in all of them, with one boundary character between two.
     * They are joined in the background: the page would pay more for that than for sending them one by one.
     */
    spot: Question<readonly string[], Spotting>;
    /** What became of the mentions of a page. */
    link: Question<LinkQuestion, LinkAnswer>;
    /** Entries by id, in the order asked; unknown ids are left out. Ids that their details link to come along. */
    entries: Question<readonly EntryId[], EntriesAnswer>;
    /** Packs have come, gone, or changed: pages that are open are to be read again. */
    packsChanged: Question<null, null>;
    /** Entries that have all of the words, the best first, and as many as are asked for. */
    findEntries: Question<EntrySearch & { readonly most: number }, FoundInGlossary>;
    /** Entries by id as a list names them, own ones that are gone by what they were; unknown ids are left out. */
    castEntries: Question<readonly EntryId[], readonly CastEntry[]>;
    /** One entry with all that it is tied to; `null` if no pack knows it. */
    entryPage: Question<EntryId, EntryPage | null>;
    /** Whether a reader of the asking tab has just issued this secret: see docs/architecture.md, "The card's frame". */
    confirmCard: Question<string, boolean>;
    /** How the asking page is to be read; `null` where Gloss is off. */
    howToRead: Question<null, ReadingSettings | null>;
    /** The reader knows an entry, which is marked no more; or does not after all. */
    know: Question<{ readonly entry: EntryId; readonly isKnown: boolean }, SettingsChange>;
    /** Entries of a kind are marked no more. */
    unmarkKind: Question<EntryKind, SettingsChange>;
    /** Opens the notebook in a tab, at a note, an entry or a screen if one is named. */
    openNotebook: Question<NotebookRequest, null>;
  };

/** What came of a change of the settings; `why` is a sentence for the reader. */
export type SettingsChange = { readonly kind: 'changed' } | { readonly kind: 'failed'; readonly why: string };

export type NotebookRequest = {
  readonly note: NoteId | null;
  readonly entry: EntryId | null;
  /** The entry whose page in the glossary is wanted. */
  readonly glossary?: EntryId;
  readonly screen?: 'settings';
  /** The name that a new entry is to explain. */
  readonly newEntry?: string;
};

/** Everything that may be asked of the reader in a page's frame, by the extension's own contexts alone. */
export type ReaderQuestions = {
  /** Which page that is, and whether Gloss reads it; answered where it is off too. */
  standing: Question<null, Standing>;
  /** Settings have changed: it is to ask how to read. */
  lookAgain: Question<null, null>;
  /** What the page's text was found to speak of. */
  linksOfPage: Question<null, PageLinks>;
  /** The packs have changed: what stands on the page is to be found again. */
  readAgain: Question<null, null>;
  /** The reader has chosen what a name means: the page's mentions are to be linked again. */
  linkAgain: Question<null, null>;
  /**
   * What the page names and where. Asked with the revision that is known already (0 for none), it is answered as soon
   * as there is another one, so that whoever shows it follows the page without asking time and again.
   */
  castOfPage: Question<number, PageCast>;
  /** The page's rendered text. */
  textOfPage: Question<null, string>;
  /** Scrolls to a place of the cast and opens its card; `false` where it is no longer on the page. */
  goTo: Question<number, boolean>;
  /** Does what a key asks for. A frame that the reader is not in leaves it to others, unless it is told anyway. */
  press: Question<{ readonly command: MarkCommand; readonly anyway: boolean }, boolean>;
  /** Whether this reader has just issued the secret to a card's frame of its own. */
  ownsCard: Question<string, boolean>;
};

/** The address is that of the document as the browser shows it. */
export type Standing = { readonly address: string; readonly isOn: boolean };

/** What the reader can do with a key; named as in the manifest's commands. */
export type MarkCommand = (typeof MARK_COMMANDS)[number];

export type EntriesAnswer = {
  readonly entries: readonly Entry[];
  /** Names of entries that those link or relate to, by id. */
  readonly names: Readonly<Record<EntryId, string>>;
  /** What others are to each of them, whichever of the two says so; of many the first. */
  readonly ties: Readonly<Record<EntryId, readonly Tie[]>>;
  /** Titles of the packs of those that are not of the bundled one. */
  readonly packs: Readonly<Record<EntryId, string>>;
  /** What the reader says of them in place of their gists. */
  readonly ownGists: Readonly<Record<EntryId, string>>;
};

/** What a search of the glossary found; `total` counts what is not told too. */
export type FoundInGlossary = {
  readonly entries: readonly FoundEntryLine[];
  readonly total: number;
  readonly byKind: Readonly<Record<EntryKind, number>>;
};

/** An entry in a list; `form` is what was found of it where the name does not have the words. */
export type FoundEntryLine = Pick<Entry, 'id' | 'name' | 'kind' | 'gist'> & { readonly form: string | null };

/** An entry in the cast of a page. */
export type CastEntry = Pick<Entry, 'id' | 'name' | 'kind' | 'gist'>;

/** An entry with the entries it is tied to, the closest first; `ties` may be only the first of them. */
export type EntryPage = {
  readonly entry: Entry;
  /** What the reader says of it in place of its gist. */
  readonly ownGist: string | null;
  readonly names: Readonly<Record<EntryId, string>>;
  readonly ties: readonly TiedEntry[];
  readonly tieCount: number;
  /** Pairs of the tied entries that are tied to each other. */
  readonly among: readonly (readonly [EntryId, EntryId])[];
};

export type TiedEntry = Pick<Entry, 'id' | 'name' | 'kind' | 'gist' | 'location'> & {
  readonly role: TieRole;
};

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

/** All links of a page in document order, as the cast shows them. */
export type PageCast = {
  /** Another one after every change. */
  readonly revision: number;
  readonly page: Page & { readonly day: Day | null };
  /** False while the page is still being read. */
  readonly complete: boolean;
  readonly links: readonly CastLink[];
};

export type CastLink = {
  /** Names the place for `goTo`, as long as it is on the page. */
  readonly place: number;
  /** The entry, or the candidates where the text leaves it open. */
  readonly entries: readonly EntryId[];
  /** As the page writes it. */
  readonly text: string;
  /** Some words before and after it, in one passage. */
  readonly before: string;
  readonly after: string;
  /** How far down the page it stands, as a share of the page's height. */
  readonly at: number;
};
