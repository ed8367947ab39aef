import search from 'approx-string-match';
import { type AnchoringText, anchoringText } from './anchoring-text.ts';
import type { Anchor } from './note.ts';
import type { Placement } from './placing.ts';

/** Where a passage stands in a page's text; offsets are UTF-16, end exclusive. */
export type Resolution =
  | { readonly kind: Exclude<Placement, 'orphaned'>; readonly start: number; readonly end: number }
  | { readonly kind: 'orphaned' };

/** How much each part of an anchor counts, as in Hypothesis. */
const WEIGHT = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
const ALL_WEIGHT = WEIGHT.quote + WEIGHT.prefix + WEIGHT.suffix + WEIGHT.position;

/** More edits than these are another text, as in Hypothesis. */
const MOST_EDITS = 256;
/** A quote that stands on a page more often than this is found by its surroundings or not at all. */
const MOST_DOUBLES = 2_000;

/** A quote of this length does not stand on a page twice by chance. UTF-16 units. */
const TELLING_LENGTH = 40;
/** A side of the surroundings that is this much alike says that the place is the same. */
const ALIKE = 0.7;
const NEARLY_SAME = 0.9;
/** Of a quote that was edited, this much must still be there. */
const LEAST_QUOTE = 0.6;
/** Doubles are told apart by what stands right beside them, more than by how much alike all around is. */
const ADJACENT_SHARE = 0.5;
/** A shorter quote is looked for as it is, or between its neighbours. UTF-16 units. */
const LEAST_ALIKE = 20;
/** A shorter neighbour stands anywhere. UTF-16 units. */
const LEAST_NEIGHBOUR = 8;
/** Places between neighbours that are looked at; where there are more, the neighbours tell nothing. */
const MOST_BETWEEN = 50;
/** Two places whose ranks are nearer than this cannot be told apart. */
const MARGIN = 0.04;

/**
 * Finds the passage of an anchor in the text of a page as it is now. Being orphaned is better than standing in the
 * wrong place: what could be two places, or is alike only by chance, is not attached.
 */
export function resolveAnchor(pageText: string | AnchoringText, anchor: Anchor): Resolution {
  const page = typeof pageText === 'string' ? anchoringText(pageText) : pageText;
  const wanted = collapsed(anchor);
  if (wanted.exact === '') return { kind: 'orphaned' };
  const found = candidates(page.text, wanted)
    .map((one) => score(page.text, wanted, one))
    .sort((a, b) => rank(b) - rank(a));
  const best = found.find(isTrusted);
  if (!best) return { kind: 'orphaned' };
  const rival = found.find((one) => one !== best && (one.end <= best.start || one.start >= best.end));
  if (rival && !isBetter(best, rival, wanted)) return { kind: 'orphaned' };
  return {
    kind: placementOf(best, wanted),
    start: page.origins[best.start]!,
    // The end of the last character, not the beginning of what follows: hidden characters may lie between.
    end: page.origins[best.end - 1]! + 1,
  };
}

/** `quote` says how much of the quote is there, from 0 to 1. */
type Candidate = { readonly start: number; readonly end: number; readonly quote: number };

type Scored = Candidate & {
  /** How much alike each part is, from 0 to 1. */
  readonly prefix: number;
  readonly suffix: number;
  /** How far text and surroundings agree letter by letter from the quote outwards, from 0 to 1. */
  readonly adjacent: number;
  readonly score: number;
};

/** Anchors of other programs keep the white space of their pages. */
function collapsed(anchor: Anchor): Anchor {
  const tidy = (text: string) => anchoringText(text).text;
  return {
    ...anchor,
    exact: tidy(anchor.exact).trim(),
    prefix: tidy(anchor.prefix),
    suffix: tidy(anchor.suffix),
  };
}

/** All places where the quote stands; where it stands nowhere, those that are most like it. */
function candidates(text: string, { exact, prefix, suffix }: Anchor): readonly Candidate[] {
  const same: Candidate[] = [];
  for (
    let at = text.indexOf(exact);
    at !== -1 && same.length < MOST_DOUBLES;
    at = text.indexOf(exact, at + 1)
  )
    same.push({ start: at, end: at + exact.length, quote: 1 });
  // Elsewhere may be something that is more like it than the edited passage itself: that one is looked for between
  // its old neighbours.
  const edited = between(text, prefix, suffix, exact);
  if (same.length > 0) return [...edited, ...same];
  // Two words that are like two others are still others.
  if (exact.length < LEAST_ALIKE) return edited;
  const most = Math.min(MOST_EDITS, Math.floor(exact.length * (1 - LEAST_QUOTE)));
  const alike = search(text, exact, most).map(({ start, end, errors }) => ({
    start,
    end,
    quote: 1 - errors / exact.length,
  }));
  return [...edited, ...alike];
}

/** What stands between the old neighbours of a quote, where both are still there and much of the quote is. */
function between(text: string, prefix: string, suffix: string, exact: string): Candidate[] {
  const found: Candidate[] = [];
  const before = prefix.slice(-TELLING_LENGTH);
  const after = suffix.slice(0, TELLING_LENGTH);
  if (before.trim().length < LEAST_NEIGHBOUR || after.trim().length < LEAST_NEIGHBOUR) return found;
  const longest = exact.length * 2 + TELLING_LENGTH + after.length;
  for (
    let at = text.indexOf(before);
    at !== -1 && found.length < MOST_BETWEEN;
    at = text.indexOf(before, at + 1)
  ) {
    const start = at + before.length;
    const length = text.slice(start, start + longest).indexOf(after);
    if (length <= 0) continue;
    const stretch = text.slice(start, start + length);
    if (stretch.includes(exact)) continue;
    const quote = Math.max(wordsKept(exact, stretch), 1 - editsBetween(stretch, exact) / exact.length);
    // Where words were put in and none taken away all of it is there, and yet it is not the same.
    if (quote >= LEAST_QUOTE) found.push({ start, end: start + length, quote: Math.min(quote, NEARLY_SAME) });
  }
  return found;
}

/** The share of the words of a quote that are left in a text, in their order. */
function wordsKept(exact: string, text: string): number {
  const words = exact.split(' ');
  const there = text.split(' ');
  let kept = 0;
  let from = 0;
  for (const word of words) {
    const at = there.indexOf(word, from);
    if (at === -1) continue;
    kept += 1;
    from = at + 1;
  }
  return kept / words.length;
}

/** How many edits make one text the other, ends included. */
function editsBetween(text: string, wanted: string): number {
  const [longer, shorter] = text.length > wanted.length ? [text, wanted] : [wanted, text];
  const edits = search(longer, shorter, shorter.length).map(
    ({ start, end, errors }) => errors + start + longer.length - end,
  );
  return Math.min(longer.length, ...edits);
}

function score(text: string, wanted: Anchor, candidate: Candidate): Scored {
  const { start, end, quote } = candidate;
  const before = text.slice(Math.max(0, start - window(wanted.prefix)), start);
  const after = text.slice(end, end + window(wanted.suffix));
  const prefix = likeness(wanted.prefix, before, 'end');
  const suffix = likeness(wanted.suffix, after, 'start');
  const position = 1 - Math.abs(start - wanted.start) / Math.max(text.length, 1);
  const sum =
    WEIGHT.quote * quote +
    WEIGHT.prefix * prefix +
    WEIGHT.suffix * suffix +
    WEIGHT.position * Math.max(0, position);
  const adjacent =
    (sameEnd(wanted.prefix, before) + sameStart(wanted.suffix, after)) /
    Math.max(1, wanted.prefix.length + wanted.suffix.length);
  return { ...candidate, prefix, suffix, adjacent, score: sum / ALL_WEIGHT };
}

function sameStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

function sameEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length += 1;
  return length;
}

/** A word or two may have come between a quote and its surroundings. */
function window(context: string): number {
  return Math.ceil(context.length * 1.5);
}

/** How much of the context is still in its window, from 0 to 1; at the very edge of a page, whether it is one still. */
function likeness(context: string, there: string, side: 'start' | 'end'): number {
  const words = context.trim();
  if (words === '') return there.trim() === '' ? 1 : 0;
  if (side === 'end' ? there.trimEnd().endsWith(words) : there.trimStart().startsWith(words)) return 1;
  const matches = search(there, words, words.length);
  const errors = Math.min(words.length, ...matches.map((one) => one.errors));
  return 1 - errors / words.length;
}

function rank({ score: sum, adjacent }: Scored): number {
  return sum + ADJACENT_SHARE * adjacent;
}

/** Whether there is enough alike that a person would agree. */
function isTrusted({ quote, prefix, suffix, start, end }: Scored): boolean {
  const nearer = Math.max(prefix, suffix);
  const farther = Math.min(prefix, suffix);
  const length = end - start;
  if (quote === 1) return length >= TELLING_LENGTH || nearer >= NEARLY_SAME || nearer + farther >= 2 * ALIKE;
  if (length >= 2 * TELLING_LENGTH && quote >= NEARLY_SAME) return true;
  if (length >= TELLING_LENGTH && quote >= 0.8 && nearer >= NEARLY_SAME) return true;
  return nearer >= NEARLY_SAME && farther >= (quote >= 0.75 ? 0.5 : ALIKE);
}

/** Whether the best place can be told from the next: by its surroundings, or because everything is as it was. */
function isBetter(best: Scored, rival: Scored, wanted: Anchor): boolean {
  if (rank(best) - rank(rival) >= MARGIN) return true;
  if (!isWhole(best)) return false;
  return !isWhole(rival) || best.start === wanted.start;
}

function isWhole({ quote, prefix, suffix }: Scored): boolean {
  return quote === 1 && prefix === 1 && suffix === 1;
}

function placementOf(best: Scored, wanted: Anchor): Exclude<Placement, 'orphaned'> {
  if (best.quote < 1) return 'changed';
  const stays = best.start === wanted.start || (best.prefix >= NEARLY_SAME && best.suffix >= NEARLY_SAME);
  return stays ? 'exact' : 'moved';
}
