import { isFunctionWord } from '../text/function-words.ts';
import type { Passage } from './link-document.ts';

/** A headline in title case writes nearly every word with a capital, so capitals tell nothing there. */
const TITLE_CASE_SHARE = 0.6;
const TITLE_CASE_MIN_WORDS = 4;
/** A headline has no full stop but that of an abbreviation ("… to the U.S."); a sentence full of names has. */
const ENDS_A_SENTENCE = /(?<!\p{Lu})\.[”"’')\]]*\s*$/u;

/** Full of capitals too, but these are all names: "By Stella Kim and Jennifer Jett". */
const BYLINE = /^\s*By\s+\p{Lu}/u;

/** Remembered, because every name of a passage asks. */
const titleCase = new WeakMap<Passage, boolean>();

/** Whether a passage is a headline that writes nearly every word with a capital, so that capitals tell nothing. */
export function isTitleCase(passage: Passage): boolean {
  let known = titleCase.get(passage);
  if (known === undefined) {
    const words = passage.text.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
    const telling = words.filter((word) => !isFunctionWord(word));
    const capital = telling.filter((word) => /^\p{Lu}/u.test(word)).length;
    known =
      words.length >= TITLE_CASE_MIN_WORDS &&
      !BYLINE.test(passage.text) &&
      capital > telling.length * TITLE_CASE_SHARE &&
      !ENDS_A_SENTENCE.test(passage.text);
    titleCase.set(passage, known);
  }
  return known;
}
