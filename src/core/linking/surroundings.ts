import { isFunctionWord } from '../text/function-words.ts';
import { titleOf } from '../text/titles.ts';
import type { Passage, PassageMention } from './link-document.ts';

/** How far back a list with one title for all its names is followed, in UTF-16 units. */
const LIST_REACH = 160;
/** A headline in title case writes nearly every word with a capital, so capitals tell nothing there. */
const TITLE_CASE_SHARE = 0.6;
const TITLE_CASE_MIN_WORDS = 4;

const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*){0,3}`;
const TITLED_LIST = new RegExp(
  String.raw`([\p{L}-]+s)\s+(?:${NAME}(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+))+$`,
  'u',
);

/** The title before a mention, also one that a list distributes: "Presidents Trump, Xi, and Moon". */
export function titleBefore(passage: Passage, mention: PassageMention): string | null {
  const before = passage.text.slice(Math.max(0, mention.start - LIST_REACH), mention.start);
  const last = /([\p{L}\p{M}.-]+)\s+$/u.exec(before)?.[1];
  const direct = last ? titleOf(last) : null;
  if (direct) return direct;
  const plural = TITLED_LIST.exec(before)?.[1];
  return plural ? titleOf(plural) : null;
}

/** A capitalised word beside a mention that makes it part of a name that no pack knows: "Grace Moon". */
export function isPartOfLongerName(passage: Passage, index: number): boolean {
  if (isTitleCase(passage.text)) return false;
  const mention = passage.mentions[index]!;
  return hasNameBefore(passage, mention) || hasNameAfter(passage, mention);
}

function hasNameBefore(passage: Passage, mention: PassageMention): boolean {
  const before = passage.text.slice(0, mention.start);
  const word = /([\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'.-]*)[ \u00A0]+$/u.exec(before);
  if (!word || !/^\p{Lu}/u.test(word[1]!)) return false;
  const plain = word[1]!.replace(/\.$/, '');
  // "Russia's Putin": a possessive closes the name before.
  if (/[’']s$|s[’']$/u.test(plain)) return false;
  if (titleOf(plain) || isFunctionWord(plain)) return false;
  // A sentence that ends before the mention ("… in the U.S. Kim …") is no name; an initial is.
  if (word[1]!.endsWith('.') && plain.length > 1) return false;
  return !isMentioned(passage, mention.start - word[0].length, mention.start);
}

function hasNameAfter(passage: Passage, mention: PassageMention): boolean {
  const after = passage.text.slice(mention.end, mention.end + 60);
  const word = /^[ \u00A0-](\p{Lu}[\p{L}\p{M}’'-]*)/u.exec(after);
  if (!word || titleOf(word[1]!) || isFunctionWord(word[1]!)) return false;
  return !isMentioned(passage, mention.end, mention.end + word[0].length);
}

/** Whether another mention covers part of this span, so that the word there is known and not a stranger's. */
function isMentioned(passage: Passage, start: number, end: number): boolean {
  return passage.mentions.some((other) => other.start < end && other.end > start);
}

function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const telling = words.filter((word) => !isFunctionWord(word));
  const capital = telling.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= TITLE_CASE_MIN_WORDS && capital > telling.length * TITLE_CASE_SHARE;
}

/** How many words stand between two spans of a text; 0 where they touch or overlap. */
export function wordsBetween(text: string, a: PassageMention, b: PassageMention): number {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  return from >= to ? 0 : (text.slice(from, to).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length;
}
