import type { EntryId } from '../glossary/entry.ts';
import type { Instant, PageUrl } from './note.ts';

/** That an entry was met in an article; kept only if the reader has asked for it. */
export type Encounter = {
  readonly entry: EntryId;
  readonly page: PageUrl;
  readonly site: string;
  readonly title: string;
  /** When the article was first read, and when last. */
  readonly first: Instant;
  readonly last: Instant;
};
