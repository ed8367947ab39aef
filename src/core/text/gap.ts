import { UNIT } from './fold-character.ts';
import { SHAPE } from './shape.ts';

/** What stands between a word and the one before it. */
export const GAP = {
  /** Nothing: two words of a script without spaces side by side, or the start of the text. */
  none: 0,
  /** Spaces or one hyphen: what "Kim Jong Un" and "Kim Jong-un" differ in. */
  soft: 1,
  apostrophe: 2,
  /** Any other punctuation. */
  hard: 3,
} as const;

/** What has been seen of a gap so far, as bits. */
export type GapState = number;
/** No gap yet: the last character was a letter. */
export const NOTHING = 0;
const SEEN = { space: 1, hyphen: 2, apostrophe: 4, boundary: 8, hard: 16 } as const;
/** Before the first word of a text. */
export const AT_START = SEEN.hard;

/** The gap with one more character in it, given by its class. */
export function widen(gap: GapState, kind: number): GapState {
  if (kind === UNIT.space) return gap | SEEN.space;
  if (kind === UNIT.boundary) return gap | SEEN.boundary;
  // A dash with a space, or two dashes, parts clauses and not the halves of a name.
  if (kind === UNIT.hyphen) return gap & ~SEEN.boundary ? gap | SEEN.hard : gap | SEEN.hyphen;
  if (kind === UNIT.apostrophe) return gap & ~SEEN.boundary ? gap | SEEN.hard : gap | SEEN.apostrophe;
  return gap | SEEN.hard;
}

/** What the gap comes to: one of GAP. */
export function gapCode(gap: GapState): number {
  if (gap & SEEN.hard) return GAP.hard;
  if (gap & SEEN.hyphen) return gap & (SEEN.space | SEEN.apostrophe) ? GAP.hard : GAP.soft;
  if (gap & SEEN.apostrophe) return gap & SEEN.space ? GAP.hard : GAP.apostrophe;
  return gap & SEEN.space ? GAP.soft : GAP.none;
}

/** The bits of a word's shape that the gap before it tells. */
export function shapeOfGap(gap: GapState): number {
  let bits = 0;
  if (gap & SEEN.hyphen) bits |= SHAPE.afterHyphen;
  if (gap & SEEN.boundary) bits |= SHAPE.afterBoundary;
  if (gap === SEEN.boundary) bits |= SHAPE.glued;
  return bits;
}
