import type { Entry } from './entry.ts';

/** The only pack format there is so far; a reader of a later one must know this too. */
export const PACK_FORMAT = 'gloss-pack/1';

/** A glossary: a named, versioned set of entries. */
export type Pack = {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** BCP 47 language in which names, gists and details are written. */
  readonly language: string;
  readonly licence: string;
  /** In the order of the file; ids are unique. */
  readonly entries: readonly Entry[];
};
