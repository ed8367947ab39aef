import type { EntryId } from '../glossary/entry.ts';
import type { Digest } from './digest.ts';

/**
 * What was spotted in a text, as it crosses from the background to a page: plain numbers and ids, each list of
 * candidates and each digest once.
 */
export type Spotting = {
  /** Three numbers a mention: start, end (UTF-16 offsets into the text), index into `groups`; by start. */
  readonly mentions: readonly number[];
  readonly groups: readonly Group[];
  readonly digests: readonly Digest[];
};

/** What a span may be: the entries whose forms are written like that, full before short. */
export type Group = {
  readonly porous: boolean;
  readonly entries: readonly EntryId[];
  /** How many of `entries`, from the first, are meant by a full form. */
  readonly full: number;
};
