import { wordsIn } from '../text/word-boundaries.ts';
import { type Place, plainLetters } from './own-letters.ts';

/** So many words at each end of a passage are asked for at least: text-fragments-polyfill begins with three. */
const END_WORDS = 3;
/** A passage within one block is asked for whole, up to so many UTF-16 units: as text-fragments-polyfill does. */
const LONGEST_WHOLE = 300;

/**
 * Which blocks of a page, by their indices, a text fragment has to tell a passage from: those that hold it, or what it
 * begins or ends with, and the blocks beside them, whose words may be asked for too. Whatever else the page says makes
 * no difference.
 */
export function possibleDoubles(blocks: readonly string[], from: Place, to: Place): readonly number[] {
  const isWithinOne = from.block === to.block;
  const first = plainLetters(blocks[from.block]!.slice(from.offset, isWithinOne ? to.offset : undefined));
  const last = isWithinOne ? first : plainLetters(blocks[to.block]!.slice(0, to.offset));
  const asked = isWithinOne && first.length <= LONGEST_WHOLE ? [first] : [firstWords(first), lastWords(last)];
  const kept = new Set<number>([from.block, to.block]);
  for (const [index, block] of blocks.entries()) {
    const plain = plainLetters(block);
    if (asked.some((words) => plain.includes(words))) kept.add(index);
  }
  for (const index of [...kept]) {
    if (index > 0) kept.add(index - 1);
    if (index < blocks.length - 1) kept.add(index + 1);
  }
  return [...kept].sort((a, b) => a - b);
}

function firstWords(text: string): string {
  const words = wordsIn(text).slice(0, END_WORDS);
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end);
}

function lastWords(text: string): string {
  const words = wordsIn(text).slice(-END_WORDS);
  return text.slice(words[0]?.start ?? 0, words.at(-1)?.end);
}
