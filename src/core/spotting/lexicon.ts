import { GAP } from '../text/gap.ts';

/**
 * Compiled forms in typed arrays, so that a million of them cost neither objects nor a second look at their
 * letters, and so that the whole can be kept on disk as buffers.
 *
 * Forms are sequences of folded words. Every sequence of first words of a form is a *node*, found by its hash in
 * an open-addressed table; a form hangs on the node of its last word. The spotter walks word by word and stops at
 * the first word that leads to no node, which for most words of a page is at once.
 */
export type Lexicon = {
  /** Hash of each node, or NO_NODE in an empty slot; never full. */
  readonly nodeHash: Uint32Array;
  /** First form on the node, or NO_FORM where it is only on the way to others. */
  readonly nodeForm: Int32Array;
  /** Next form on the same node, or NO_FORM. */
  readonly formNext: Int32Array;
  /** Which entry each form belongs to, as an index into the list that was compiled. */
  readonly formEntry: Uint32Array;
  readonly formBits: Uint8Array;
  /** Bit i: word i of the form needs a capital. Words beyond the sixteenth are not asked. */
  readonly formCapitals: Uint16Array;
  /** Bit i: word i needs all capitals ("UN", "DPRK"). */
  readonly formAcronyms: Uint16Array;
  /** Where the folded letters of a form begin in `letters`; form i ends at `formStart[i + 1]`. */
  readonly formStart: Uint32Array;
  /** The folded words of all forms, with GAP_MARK units between words. */
  readonly letters: Uint16Array;
};

export const NO_NODE = 0;
export const NO_FORM = -1;

export const FORM = {
  /** Needs evidence. */
  short: 1,
  /** Is described by other names, which stay mentions of their own: "Taiwan's presidential election". */
  porous: 2,
  /** One word of a longer name, which stands for it only behind it: "the Ministry". Short too. */
  part: 4,
} as const;

/** Stand for the gap between two words in `letters`: Unicode noncharacters, so that no letter equals them. */
const GAP_MARK = { soft: 0xfdd1, apostrophe: 0xfdd2, hard: 0xfdd3 } as const;

/** The unit that stands for a gap in a form's letters and hash; 0 for none. */
export function gapMark(gap: number): number {
  switch (gap) {
    case GAP.soft:
      return GAP_MARK.soft;
    case GAP.apostrophe:
      return GAP_MARK.apostrophe;
    case GAP.hard:
      return GAP_MARK.hard;
    default:
      return 0;
  }
}

/** FNV-1a, 32 bit (Fowler, Noll, Vo; RFC 9923), over 16-bit units. */
export const HASH_SEED = 0x811c9dc5;
export function stepHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The hash by which a node is kept: NO_NODE is none, so that an empty slot needs no second array to tell. */
export function nodeKey(hash: number): number {
  return hash === 0 ? 1 : hash >>> 0;
}

/** The slot of a node, or the empty slot where it would be. */
export function findSlot(nodeHash: Uint32Array, key: number): number {
  const size = nodeHash.length;
  let slot = firstSlot(key, size);
  while (nodeHash[slot] !== NO_NODE && nodeHash[slot] !== key) slot = slot + 1 === size ? 0 : slot + 1;
  return slot;
}

/**
 * Where a node would best be. FNV's high bits are weak for short words, so they are mixed once more; then the hash is
 * taken as a share of the table, which need not be a power of two (D. Lemire, "Fast random integer generation in an
 * interval", 2019).
 */
function firstSlot(key: number, size: number): number {
  let mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return Math.floor(((mixed >>> 0) / 0x1_0000_0000) * size);
}
