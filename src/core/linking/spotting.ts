/** What was spotted in a text, as it crosses from the background to a page: plain numbers. */
export type Spotting = {
  /** The stamp of the glossary whose indexes of entries these are. */
  readonly glossary: string;
  /** Three numbers a mention: start, end (UTF-16 offsets into the text), index into `groups`; by start. */
  readonly mentions: readonly number[];
  /** One number a mention: what it would cut, see `cutsOf`. */
  readonly cuts: readonly number[];
  readonly groups: readonly Group[];
};

/** What a span may be: indexes of the entries whose forms are written like that: full ones, short ones, parts. */
export type Group = {
  readonly porous: boolean;
  /** Never empty. */
  readonly entries: readonly number[];
  /** How many of `entries`, from the first, are meant by a full form. */
  readonly full: number;
  /** How many of `entries`, from the last, are meant by a part of their name. */
  readonly parts: number;
  /** What packs behind the first that knows the form call so in full: the card tells it beneath. */
  readonly also: readonly number[];
};
