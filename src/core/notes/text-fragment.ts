import { type Word, wordAt, wordsIn } from '../text/word-boundaries.ts';
import { anchoringText } from './anchoring-text.ts';
import { CONTEXT } from './describe-anchor.ts';
import { type FragmentParts, fragmentDirective } from './fragment-directive.ts';
import type { Anchor } from './note.ts';

/** A longer quote is told by its first and last words; as text-fragments-polyfill does. UTF-16 units. */
const LONGEST_WHOLE = 300;
/** So many words at each end tell a long quote, and so many beside it the place. */
const END_WORDS = 4;

/** Fewer words at the beginning of a quote stand in many places, such as those of a table's cell. */
const LEAST_WORDS = 3;

/**
 * The fragment by which a browser opens a page at a passage: `:~:text=before-,first,last,-after`; the one that was found
 * when the page was open, or else one made of the quote. Empty where nothing tells the passage from others.
 */
export function textFragment(anchor: Anchor): string {
  return anchor.fragment ?? fragmentOfQuote(anchor);
}

/**
 * Browsers look for whole words alone, and for each part within one block of the page, so the ends of the quote and of
 * what stands beside it are brought to such. Where a quote of several blocks begins with hardly a word, its longest
 * block stands for it: a browser would begin wherever that word stands first. Empty where the quote has no whole word.
 */
function fragmentOfQuote({ prefix, exact, suffix, start: place }: Anchor): string {
  const whole = prefix + exact + suffix;
  const { start, end } = widened(whole, prefix.length, prefix.length + exact.length);
  const quote = whole.slice(start, end).trim();
  if (quote === '') return '';
  // Places are counted in text without its unseen characters.
  const isCut = place > anchoringText(prefix).text.length;
  const before = wordsBefore(whole.slice(0, start), wordsBeside(prefix), isCut);
  const after = wordsAfter(whole.slice(end), wordsBeside(suffix));
  const blocks = quote.split('\n').filter((block) => block.trim() !== '');
  const longest = longestOf(blocks);
  if (blocks.length === 1 || wordsIn(blocks[0]!).length >= LEAST_WORDS || longest === 0)
    return fragmentDirective({ prefix: before, ...quoteParts(blocks), suffix: after });
  return fragmentDirective({
    prefix: lastWords(blocks[longest - 1]!, END_WORDS),
    ...quoteParts([blocks[longest]!]),
    suffix: longest + 1 < blocks.length ? firstWords(blocks[longest + 1]!, END_WORDS) : after,
  });
}

/** Index of the block with most words. */
function longestOf(blocks: readonly string[]): number {
  const counts = blocks.map((block) => wordsIn(block).length);
  return counts.indexOf(Math.max(...counts));
}

function quoteParts(blocks: readonly string[]): Pick<FragmentParts, 'start' | 'end'> {
  const [first] = blocks;
  // Its ends must not overlap.
  const isWhole = first!.length <= LONGEST_WHOLE || wordsIn(first!).length <= 2 * END_WORDS;
  if (blocks.length === 1 && isWhole) return { start: first! };
  return { start: firstWords(first!, END_WORDS), end: lastWords(blocks.at(-1)!, END_WORDS) };
}

/** Whole words of the block that the quote stands in, or where it begins there, of the one before. */
function wordsBefore(text: string, count: number, isCut: boolean): string {
  const lines = text.trimEnd().split('\n');
  const line = lines.at(-1)!;
  const words = wordsIn(line);
  // The first word of all may have been cut in two.
  const whole = isCut && lines.length === 1 ? words.slice(1) : words;
  const [first] = whole.slice(-count);
  return first ? line.slice(first.start) : '';
}

function wordsAfter(text: string, count: number): string {
  const lines = text.trimStart().split('\n');
  const line = lines[0]!;
  const words = wordsIn(line);
  const whole = lines.length === 1 ? words.slice(0, -1) : words;
  const last = whole.slice(0, count).at(-1);
  return last ? line.slice(0, last.end) : '';
}

/** An anchor keeps more than a few words where fewer would not tell the quote from its doubles. */
function wordsBeside(context: string): number {
  return context.length > CONTEXT ? context.length : END_WORDS;
}

/** The span with the words that it begins and ends within. */
function widened(text: string, start: number, end: number): Word {
  if (start >= end) return { start, end };
  return { start: wordAt(text, start)?.start ?? start, end: wordAt(text, end - 1)?.end ?? end };
}

function firstWords(text: string, count: number): string {
  return text.slice(0, wordsIn(text)[count - 1]?.end).trim();
}

function lastWords(text: string, count: number): string {
  return text.slice(wordsIn(text).at(-count)?.start ?? 0).trim();
}
