/**
 * A span of a text where forms of one or more entries stand, before anybody has decided which it is.
 * Offsets are UTF-16, the end exclusive.
 */
export type Mention = {
  readonly start: number;
  readonly end: number;
  /** The forms that stand here, all of the same letters, in the order of the lexicons; never empty. */
  readonly forms: readonly FoundForm[];
};

/** A form of one of the lexicons that were asked. */
export type FoundForm = {
  /** Which of the lexicons. */
  readonly lexicon: number;
  /** Index of the form in it. */
  readonly form: number;
};
