import type { Day } from '../core/glossary/day.ts';
import type { Entry, EntryId } from '../core/glossary/entry.ts';
import type { Tie } from '../core/glossary/ties.ts';
import type { Evidence } from '../core/linking/outcome.ts';
import type { ReaderChoice } from '../core/linking/reader-choice.ts';
import type { Mentions } from '../messaging/card-channel.ts';

/** An entry as the card shows it, with all that it needs to know beside. */
export type EntryContent = {
  readonly entry: Entry;
  /** Names of the entries that it links and is tied to. */
  readonly names: Readonly<Record<EntryId, string>>;
  readonly ties: readonly Tie[];
  /** What the reader says of it in place of its gist. */
  readonly ownGist: string | null;
  /** In a private window, where nothing is kept. */
  readonly isPrivate: boolean;
  /** Why the mention was linked; nothing where the reader came here by a link in a card. */
  readonly evidence: readonly Evidence[];
  /** Other entries within the name that was pointed at. */
  readonly inside: readonly Entry[];
  /** Where among the places that name it the card stands; `null` where the reader came here by a link. */
  readonly mentions: Mentions | null;
  /** The pack that it is of; `null` for the bundled one. */
  readonly pack: string | null;
  /** What other packs say of what is called the same, each with the pack's title. */
  readonly also: readonly { readonly entry: Entry; readonly pack: string | null }[];
  /** What the reader may say of the name that was pointed at; `null` where they came here by a link. */
  readonly choosing: Choosing | null;
  /** The day the article appeared, if the page says so. */
  readonly published: Day | null;
  readonly today: Day;
};

/** A name on a page, and what the reader has just said of it by choosing among several. */
export type Choosing = {
  readonly text: string;
  readonly url: string;
  readonly chosen: ReaderChoice | null;
};

/** One of those that a name may mean, and what the text says for it. */
export type CardOption = { readonly entry: Entry; readonly evidence: readonly Evidence[] };

/** What the card shows. */
export type CardContent =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'entry'; readonly content: EntryContent }
  | { readonly kind: 'choice'; readonly text: string; readonly options: readonly CardOption[] }
  /** The background did not answer. */
  | { readonly kind: 'unreachable' };
