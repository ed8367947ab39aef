/**
 * A span of a text where forms of one or more entries stand, before anybody has decided which it is.
 * Offsets are UTF-16, the end exclusive.
 */
export type Mention = {
  readonly start: number;
  readonly end: number;
  /** Indexes of the lexicon's forms that stand here, all of the same letters; never empty. */
  readonly forms: readonly number[];
};
