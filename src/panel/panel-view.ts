import type { EntryId, EntryKind } from '../core/glossary/entry.ts';
import type { Note } from '../core/notes/note.ts';
import type { Site } from '../core/settings/site.ts';
import type { NamedInText } from '../core/text/names-in.ts';
import type { Cast, CastOrder } from './cast-of.ts';

/** What the panel shows of the active tab. */
export type PanelView =
  /** Not known yet. */
  | { readonly kind: 'looking' }
  /** Gloss reads no such page. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'off'; readonly site: Site | null; readonly everywhere: boolean }
  | PageView;

export type PageView = {
  readonly kind: 'page';
  readonly title: string;
  /** False while the page is still being read. */
  readonly complete: boolean;
  readonly order: CastOrder;
  /** What the reader filters by. */
  readonly words: string;
  readonly cast: Cast;
  /** How many entries and places there are without the filter. */
  readonly entries: number;
  readonly places: number;
  /** Kinds that are listed folded. */
  readonly folded: ReadonlySet<EntryKind>;
  /** The place that was gone to last. */
  readonly at: number | null;
  /** Entries on which the reader has notes. */
  readonly noted: ReadonlySet<EntryId>;
  /** Notes that were written on this page, newest first. */
  readonly notes: readonly NoteLine[];
  /** Names that no glossary knows. */
  readonly unknown: readonly NamedInText[];
  /** Whether it is kept where entries are met, on this page too. */
  readonly encounters: boolean;
  /** In a private window, where nothing is added to glossaries. */
  readonly isPrivate: boolean;
};

/** A note in the panel; `about` is the entry's name or the quoted passage. */
export type NoteLine = Pick<Note, 'id' | 'text'> & { readonly about: string };

/** What can be done in the panel. */
export type PanelHands = {
  readonly filter: (words: string) => void;
  readonly sort: (order: CastOrder) => void;
  readonly fold: (kind: EntryKind, isFolded: boolean) => void;
  readonly goTo: (place: number) => void;
  readonly openEntry: (entry: EntryId) => void;
  readonly openNote: (note: NoteLine['id']) => void;
  readonly openNotebook: () => void;
  /** Begins an entry of the reader's own for a name. */
  readonly explain: (name: string) => void;
  readonly stopEncounters: () => void;
  readonly switchOn: () => void;
};
