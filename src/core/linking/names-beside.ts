import { isFunctionWord } from '../text/function-words.ts';
import { titleOf } from '../text/titles.ts';
import type { Passage, PassageMention } from './link-document.ts';

/** No word is longer. UTF-16 units. */
export const WORD_REACH = 48;

/** Whether a capitalised word that no pack knows stands right before a mention, as part of its name. */
export function hasNameBefore(passage: Passage, mention: PassageMention): boolean {
  const word = wordBefore(passage.text, mention.start);
  if (!word || !isCapitalised(word)) return false;
  const plain = word.replace(/\.$/, '');
  // "Russia's Putin": a possessive closes the name before.
  if (/[’']s$|s[’']$/.test(plain)) return false;
  if (titleOf(plain) || isFunctionWord(plain)) return false;
  // A sentence that ends before the mention ("… in the U.S. Kim …") is no name; an initial is.
  if (word.endsWith('.') && plain.length > 1) return false;
  return !isKnown(passage, mention.start - word.length - 1, mention.start);
}

/** The same behind it, also joined by a hyphen. */
export function hasNameAfter(passage: Passage, mention: PassageMention): boolean {
  const after = passage.text.slice(mention.end, mention.end + WORD_REACH);
  if (!/^[ \u00A0-]/.test(after) || !isCapitalised(after.slice(1, 2))) return false;
  const word = /^[^\s.,;:!?()"“”\u2014]+/.exec(after.slice(1))![0];
  if (titleOf(word) || isFunctionWord(word)) return false;
  const end = mention.end + 1 + word.length;
  return !(after.startsWith('-')
    ? isMentioned(passage, mention.end, end)
    : isKnown(passage, mention.end, end));
}

/** The word that only a space parts from an offset; `null` where punctuation stands between, or nothing. */
export function wordBefore(text: string, offset: number): string | null {
  const before = text.slice(Math.max(0, offset - WORD_REACH), offset);
  const trimmed = before.trimEnd();
  if (trimmed.length === before.length || /[^\p{L}\p{M}\p{N}.’'&]$/u.test(trimmed)) return null;
  const word = trimmed.slice(trimmed.search(/\S+$/)).replace(/^[^\p{L}\p{N}&]+/u, '');
  return word === '' ? null : word;
}

export function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** Whether another mention covers part of this span, so that the word there is known and not a stranger's. */
export function isMentioned(passage: Passage, start: number, end: number): boolean {
  return passage.mentions.some((other) => other.start < end && other.end > start);
}

/** The same, but not where all that covers it are short names of people: "Kim Moon-soo" is neither Kim nor Moon. */
export function isKnown(passage: Passage, start: number, end: number): boolean {
  return passage.mentions.some(
    (other) =>
      other.start < end &&
      other.end > start &&
      other.candidates.some(({ entry, strength }) => strength === 'full' || entry.kind !== 'person'),
  );
}
