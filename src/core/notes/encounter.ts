import type { EntryId } from '../glossary/entry.ts';
import type { Instant, PageUrl } from './note.ts';

/** A day by the reader's own clock: `2026-11-27`. */
export type LocalDay = string;

/** That an entry was met in an article on a day; kept only if the reader has asked for it. */
export type Encounter = {
  readonly entry: EntryId;
  readonly day: LocalDay;
  readonly page: PageUrl;
  readonly title: string;
  readonly site: string;
  /** When the article was last read on that day. */
  readonly at: Instant;
  /** In how many places it named the entry. */
  readonly count: number;
};

/** Everything that was met in an article on a day. */
export type Meeting = Omit<Encounter, 'entry' | 'count'> & {
  readonly counts: ReadonlyMap<EntryId, number>;
};

/** How often an entry was met, a day and article counting once, and since when. */
export type EncounterSum = { readonly times: number; readonly since: LocalDay; readonly last: LocalDay };

/** Encounters are kept for so long. Days. */
export const ENCOUNTER_DAYS = 2 * 365;
/**
 * Articles, each once a day; of thirty entries each some 15 MB in Chromium (10,000 were measured at 13). Beyond it the
 * oldest are forgotten first.
 */
export const MOST_MEETINGS = 12_000;
/** Of one article so many entries are kept; a list of all countries is no encounter with each. */
export const MOST_MET_AT_ONCE = 300;
