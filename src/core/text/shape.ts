/** Bits of a word's shape. */
export const SHAPE = {
  /** Its first letter is a capital, or has no case. */
  capital: 1,
  /** All its letters are capitals (or have no case). */
  allCapitals: 2,
  /** A hyphen stands before it: "-un" in "Kim Jong-un". */
  afterHyphen: 4,
  /** A boundary character stands in the gap before it. */
  afterBoundary: 8,
  /** Only a boundary stands before it, so that it may go on the word before: "K⊙im". */
  glued: 16,
  /** A word by itself in a script without spaces. */
  single: 32,
} as const;
