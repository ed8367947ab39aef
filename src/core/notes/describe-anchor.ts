import { BOUNDARY } from '../text/boundary.ts';
import { wordsIn } from '../text/word-boundaries.ts';
import { type AnchoringText, anchoringText, collapsedOffset, TO_COLLAPSE } from './anchoring-text.ts';
import type { Anchor } from './note.ts';

/** As much of its surroundings as Hypothesis keeps with a quote. UTF-16 units. */
export const CONTEXT = 32;
/** Where a quote stands many times between the same words, so much more is kept to tell them apart. */
const LONGEST_CONTEXT = 512;

/** A selection longer than this is refused with a word: nobody highlights a book. UTF-16 units. */
const MAX_QUOTE_LENGTH = 20_000;

/**
 * The anchor of a span of a page's text: the W3C's TextQuoteSelector and TextPositionSelector, with white space
 * collapsed. The context grows until it tells the quote from all its doubles. `null` where nothing is selected but
 * space, or too much.
 */
export function describeAnchor(pageText: string, start: number, end: number): Anchor | null {
  const page = anchoringText(pageText);
  const span = trim(page.text, collapsedOffset(page, start), collapsedOffset(page, end));
  if (span.end <= span.start || span.end - span.start > MAX_QUOTE_LENGTH) return null;
  let context = CONTEXT;
  let anchor = cut(page, span, context);
  while (context < LONGEST_CONTEXT && hasDoubles(page.text, anchor)) {
    context *= 2;
    anchor = cut(page, span, context);
  }
  return withBreaks(anchor, page, pageText);
}

/**
 * The same in the page's own letters, with a line break where one passage ends and the next begins. Those who look for
 * the quote take the break for white space and the unseen characters for nothing; a deep link must know of both (Firefox
 * finds no word without the mark of direction beside it), and an emoji of several persons is another without its joiners.
 */
function withBreaks(anchor: Anchor, { origins }: AnchoringText, pageText: string): Anchor {
  // To where the next letter begins: of a run of white space the page's break may be the last part.
  const ownWords = (from: number, to: number) =>
    to === from ? '' : pageText.slice(origins[from], origins[to]).replace(TO_COLLAPSE, collapse);
  const { prefix, suffix, start, end } = anchor;
  return {
    ...anchor,
    exact: ownWords(start, end),
    prefix: ownWords(start - prefix.length, start),
    suffix: ownWords(end, end + suffix.length),
  };
}

function collapse(run: string): string {
  if (run.includes(PASSAGE_END)) return '\n';
  return run.replace(TO_LEAVE_OUT, '').replace(/\s+/g, ' ');
}

/** What is no letter of a quote: where a word may be broken, and where one text node ends. */
const TO_LEAVE_OUT = new RegExp(`[\u00ad${BOUNDARY}]`, 'g');

/** What stands between two passages of a page's text. */
const PASSAGE_END = '\r';

type Span = { readonly start: number; readonly end: number };

function trim(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && text[from] === ' ') from += 1;
  while (to > from && text[to - 1] === ' ') to -= 1;
  return { start: isInsidePair(text, from) ? from - 1 : from, end: isInsidePair(text, to) ? to + 1 : to };
}

function cut({ text }: AnchoringText, { start, end }: Span, context: number): Anchor {
  let from = Math.max(0, start - context);
  let to = Math.min(text.length, end + context);
  // Half of an emoji is no text: it would not survive an export.
  if (isInsidePair(text, from)) from += 1;
  if (isInsidePair(text, to)) to -= 1;
  const pairsBefore = text.slice(0, start).match(PAIR)?.length ?? 0;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
    start,
    end,
    ...(pairsBefore > 0 && { pairsBefore }),
  };
}

/** A character that takes two UTF-16 units. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Whether whole words, small or large, do not tell a quote from others: a deep link can ask for nothing else. */
function hasDoubles(text: string, { prefix, exact, suffix, start, end }: Anchor): boolean {
  const isCutBefore = start > prefix.length;
  const isCutBehind = end + suffix.length < text.length;
  const from = isCutBefore ? (wordsIn(prefix)[1]?.start ?? prefix.length) : 0;
  const to = isCutBehind ? (wordsIn(suffix).at(-2)?.end ?? 0) : suffix.length;
  const whole = (prefix.slice(from) + exact + suffix.slice(0, to)).toLowerCase();
  const page = text.toLowerCase();
  return page.indexOf(whole) !== page.lastIndexOf(whole);
}

/** Whether an offset parts a surrogate pair. */
function isInsidePair(text: string, offset: number): boolean {
  return /[\ud800-\udbff]/.test(text[offset - 1] ?? '') && /[\udc00-\udfff]/.test(text[offset] ?? '');
}
