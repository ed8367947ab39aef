import { CONTEXT } from './describe-anchor.ts';
import type { Anchor } from './note.ts';

/** A quote of more words than these is told by its first and last ones. */
const MOST_WORDS = 12;
/** So many words at each end tell a long quote, and so many beside it the place. */
const END_WORDS = 4;

/** Fewer words at the beginning of a quote stand in many places, such as those of a table's cell. */
const LEAST_WORDS = 3;

/**
 * The fragment by which a browser opens a page at a passage: `#:~:text=before-,first,last,-after`. Browsers look for
 * whole words alone, and for each part within one block of the page, so the ends of the quote and of what stands beside
 * it are brought to such. Where a quote of several blocks begins with hardly a word, its longest block stands for it:
 * a browser would begin wherever that word stands first. Empty where the quote has no whole word. See
 * WICG/scroll-to-text-fragment.
 */
export function textFragment({ prefix, exact, suffix }: Anchor): string {
  // A selection that begins or ends within a word is widened to it: a part of a word is not found.
  const head = /[\p{L}\p{M}\p{N}]+$/u.exec(prefix)?.[0] ?? '';
  const tail = /^[\p{L}\p{M}\p{N}]+/u.exec(suffix)?.[0] ?? '';
  const startsInside = head !== '' && /^[\p{L}\p{M}\p{N}]/u.test(exact);
  const endsInside = tail !== '' && /[\p{L}\p{M}\p{N}]$/u.test(exact);
  const quote = `${startsInside ? head : ''}${exact}${endsInside ? tail : ''}`.trim();
  if (quote === '') return '';
  const before = wordsBefore(startsInside ? prefix.slice(0, -head.length) : prefix);
  const after = wordsAfter(endsInside ? suffix.slice(tail.length) : suffix);
  const blocks = quote.split('\n').filter((block) => block.trim() !== '');
  const longest = longestOf(blocks);
  if (blocks.length === 1 || wordsOf(blocks[0]!).length >= LEAST_WORDS || longest === 0)
    return directive(before, quoteParts(blocks), after);
  return directive(
    wordsOf(blocks[longest - 1]!)
      .slice(-END_WORDS)
      .join(' '),
    quoteParts([blocks[longest]!]),
    longest + 1 < blocks.length
      ? wordsOf(blocks[longest + 1]!)
          .slice(0, END_WORDS)
          .join(' ')
      : after,
  );
}

function directive(before: string, quote: string, after: string): string {
  return `#:~:text=${before && `${encode(before)}-,`}${quote}${after && `,-${encode(after)}`}`;
}

/** Index of the block with most words. */
function longestOf(blocks: readonly string[]): number {
  const counts = blocks.map((block) => wordsOf(block).length);
  return counts.indexOf(Math.max(...counts));
}

function quoteParts(blocks: readonly string[]): string {
  const words = wordsOf(blocks[0]!);
  if (blocks.length === 1 && words.length <= MOST_WORDS) return encode(words.join(' '));
  const first = words.slice(0, END_WORDS);
  const last = wordsOf(blocks.at(-1)!).slice(-END_WORDS);
  return `${encode(first.join(' '))},${encode(last.join(' '))}`;
}

/** Whole words of the block that the quote stands in, or where it begins there, of the one before. */
function wordsBefore(prefix: string): string {
  const lines = prefix.trimEnd().split('\n');
  const words = wordsOf(lines.at(-1)!);
  // The first word of all may have been cut in two.
  return (lines.length > 1 ? words : words.slice(1)).slice(-wordsBeside(prefix)).join(' ');
}

function wordsAfter(suffix: string): string {
  const lines = suffix.trimStart().split('\n');
  const words = wordsOf(lines[0]!);
  return (lines.length > 1 ? words : words.slice(0, -1)).slice(0, wordsBeside(suffix)).join(' ');
}

/** An anchor keeps more than a few words where fewer would not tell the quote from its doubles. */
function wordsBeside(context: string): number {
  return context.length > CONTEXT ? context.length : END_WORDS;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** `-`, `,` and `&` have a meaning in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
