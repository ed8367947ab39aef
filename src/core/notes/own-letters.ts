import { wordAt } from '../text/word-boundaries.ts';
import type { FragmentParts } from './fragment-directive.ts';

/** A place in the blocks of a page's text: which of them, and how many UTF-16 units into it. */
export type Place = { readonly block: number; readonly offset: number };

/**
 * The parts of a fragment in the letters of the page and up to whole words. text-fragments-polyfill tells some as
 * `plainLetters` does, which not every browser finds: Chromium takes й and и for two, Firefox a syllable of Hangul for
 * another than its letters. `null` where a part does not stand where it should.
 */
export function inOwnLetters(
  { prefix, start, end, suffix }: FragmentParts,
  blocks: readonly string[],
  from: Place,
  to: Place,
): FragmentParts | null {
  const own = {
    prefix: prefix && lastLetters(textBefore(blocks, from), prefix),
    start: firstLetters(textAfter(blocks, from), start),
    end: end && lastLetters(textBefore(blocks, to), end),
    suffix: suffix && firstLetters(textAfter(blocks, to), suffix),
  };
  const { start: ownStart } = own;
  return ownStart === null || own.prefix === null || own.end === null || own.suffix === null
    ? null
    : { prefix: own.prefix, start: ownStart, end: own.end, suffix: own.suffix };
}

/** What stands before a place in its block; or where nothing does, the last block before it that says something. */
function textBefore(blocks: readonly string[], { block, offset }: Place): string {
  const before = blocks[block]!.slice(0, offset).trimEnd();
  return before === '' ? (blocks.slice(0, block).findLast(isSaying) ?? '').trimEnd() : before;
}

function textAfter(blocks: readonly string[], { block, offset }: Place): string {
  const after = blocks[block]!.slice(offset).trimStart();
  return after === '' ? (blocks.slice(block + 1).find(isSaying) ?? '').trimStart() : after;
}

function isSaying(block: string): boolean {
  return block.trim() !== '';
}

function firstLetters(text: string, given: string): string | null {
  const part = plainLetters(given).trim();
  const end = leastThat(text.length, (count) => plainLetters(text.slice(0, count)).length >= part.length);
  if (plainLetters(text.slice(0, end)).trim() !== part) return null;
  return text.slice(0, wordAt(text, end - 1)?.end ?? end);
}

function lastLetters(text: string, given: string): string | null {
  const part = plainLetters(given).trim();
  const length = leastThat(text.length, (count) => plainLetters(text.slice(-count)).length >= part.length);
  const start = text.length - length;
  if (plainLetters(text.slice(start)).trim() !== part) return null;
  return text.slice(wordAt(text, start)?.start ?? start);
}

/** The least count from 1 to `most` that will do, where all above it do too; `most` where none does. */
function leastThat(most: number, does: (count: number) => boolean): number {
  let low = 1;
  let high = most;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (does(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A text as text-fragments-polyfill compares it (`normalizeString`): in small letters, taken apart, without accents. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\s+/g, ' ')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
