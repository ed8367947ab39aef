import { isFunctionWord } from '../text/function-words.ts';
import { isGenericNoun } from '../text/generic-nouns.ts';
import { titleOf } from '../text/titles.ts';
import type { Passage, PassageMention } from './link-document.ts';
import {
  hasNameAfter,
  hasNameBefore,
  isCapitalised,
  isKnown,
  isMentioned,
  WORD_REACH,
  wordBefore,
} from './names-beside.ts';
import { isTitleCase } from './title-case.ts';

/** How far back a list with one title for all its names is followed, in UTF-16 units. */
const LIST_REACH = 160;
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*){0,3}`;
const TITLED_LIST = new RegExp(
  String.raw`([\p{L}-]+s)\s+(?:${NAME}(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+))+$`,
  'u',
);

/** The title before a mention, also one that a list distributes: "Presidents Trump, Xi, and Moon". */
export function titleBefore(passage: Passage, mention: PassageMention): string | null {
  const word = wordBefore(passage.text, mention.start);
  const direct = word ? titleOf(word) : null;
  if (direct) return direct;
  // Only a name that a comma or an "and" joins to others can be one of a list.
  if (word ? !/^(?:and|or|&)$/.test(word) : !endsWithComma(passage.text, mention.start)) return null;
  const before = passage.text.slice(Math.max(0, mention.start - LIST_REACH), mention.start);
  const plural = TITLED_LIST.exec(before)?.[1];
  return plural ? titleOf(plural) : null;
}

/** A capitalised word beside a mention that makes it part of a name that no pack knows: "Grace Moon". */
export function isPartOfLongerName(passage: Passage, index: number): boolean {
  const mention = passage.mentions[index]!;
  if (goesOnAfterApostrophe(passage, mention) || isGluedToName(passage, mention)) return true;
  return (hasNameBefore(passage, mention) || hasNameAfter(passage, mention)) && !isTitleCase(passage);
}

/** The same of a given name by itself, which a title in capitals does not excuse: "John Legere". */
export function isGivenNameOfStranger(passage: Passage, mention: PassageMention): boolean {
  return hasNameAfter(passage, mention);
}

/**
 * Whether a mention is a piece of something that is no prose: of a web address or a mail address ("www.wikihow.com"),
 * or the letters before a sum of money ("US$").
 */
export function isInAddressOrSum({ text }: Passage, { start, end }: PassageMention): boolean {
  if (/^\s?\$/.test(text.slice(end, end + 2)) && /^\p{Lu}+$/u.test(text.slice(start, end))) return true;
  const before = /\S*$/.exec(text.slice(Math.max(0, start - ADDRESS_REACH), start))![0];
  const after = /^\S*/.exec(text.slice(end, end + ADDRESS_REACH))![0];
  return ADDRESS.test(before + text.slice(start, end) + after);
}

/** An address is hardly longer; what is may be cut. UTF-16 units. */
const ADDRESS_REACH = 120;
const ADDRESS = /:\/\/|^[("“]?www\.|[\w.]@\w|[\w-]\.(?:com|org|net|info|gov|edu|int|io|co|tv)(?:[^\w]|$)/i;

/**
 * The given names, and initials, that stand directly before a family name; known names and titles in front of them
 * ("Governor of Washington Chris Gregoire") are left out.
 */
export function givenNamesBefore(passage: Passage, { start }: PassageMention): string[] {
  const run = GIVEN_NAMES.exec(passage.text.slice(Math.max(0, start - LIST_REACH), start))?.[0] ?? '';
  const words = [...run.matchAll(/\S+/g)].map((word) => ({
    word: word[0],
    at: start - run.length + word.index,
  }));
  const first = words.findLastIndex(
    ({ word, at }) =>
      titleOf(word) !== null ||
      isFunctionWord(word) ||
      /[’']s$/.test(word) ||
      isKnown(passage, at, at + word.length),
  );
  return words.slice(first + 1).map(({ word }) => word);
}

const GIVEN_NAMES = /(?:\p{Lu}[\p{L}\p{M}’'-]*\.?[\s\u00A0]+){1,4}$/u;

/** The given names behind a family name in a list of books or people: "Christie, Agatha". */
export function givenNamesBehindComma({ text }: Passage, { end }: PassageMention): string[] {
  const names = GIVEN_NAMES_BEHIND.exec(text.slice(end, end + WORD_REACH))?.[1];
  return names ? names.split(/[\s\u00A0]+/) : [];
}

const GIVEN_NAMES_BEHIND =
  /^,[ \u00A0](\p{Lu}[\p{L}\p{M}’'-]+(?:[ \u00A0]\p{Lu}[\p{L}\p{M}’'-]*\.?){0,2}?)(?=[.,;:)]|\s+(?:and|&)\s|\s*$)/u;

/** Whether a sentence begins with a mention, so that its capital tells nothing. */
export function beginsSentence({ text }: Passage, { start }: PassageMention): boolean {
  return /(?:^|[.!?:…\n]["”’')\]]*\s+|["“‘(•–—]\s*)$/u.test(text.slice(Math.max(0, start - 4), start));
}

/** What the rest of a text puts before a kind of organization when it means the one that it has named. */
const DETERMINER = /(?:\b(?:the|this|that|its|their|our|his|her)\s+|[’']s?\s+)$/i;

/**
 * Whether one word of a longer name may stand for it: nothing with a capital is joined to it, and if it only says
 * what kind of thing is meant, an article says that it is a known one ("the Ministry", but not "the Ministry of").
 */
export function mayStandForName(passage: Passage, index: number): boolean {
  const mention = passage.mentions[index]!;
  const { text } = passage;
  const before = text.slice(Math.max(0, mention.start - WORD_REACH), mention.start);
  const after = text.slice(mention.end, mention.end + WORD_REACH);
  const word = wordBefore(text, mention.start);
  if (/[-\u2010\u2011]$/.test(before) || /^[-\u2010\u2011]/.test(after)) return false;
  // With a full stop behind it, it ends a sentence or is an initial.
  const isInName = word !== null && isCapitalised(word) && (!word.endsWith('.') || word.length === 2);
  if (isInName && !isFunctionWord(word) && !titleOf(word) && !/[’']s?$/.test(word)) return false;
  const next = /^\s+(\p{Lu}[\p{L}\p{M}’'-]*)/u.exec(after)?.[1];
  if (next !== undefined && !isFunctionWord(next)) return false;
  if (!isGenericNoun(text.slice(mention.start, mention.end))) return true;
  return DETERMINER.test(before) && !/^\s+(?:of|for)\b/.test(after);
}

/** "The Fund for Peace", "the Commonwealth of Nations": a kind of organization before what makes another name of it. */
export function isHeadOfName({ text }: Passage, { start, end }: PassageMention): boolean {
  const [head, ...more] = text.slice(start, end).replace(/^the /i, '').split(' ');
  return (
    more.length === 0 &&
    isGenericNoun(head!) &&
    /^ (?:of|for) (?:the )?\p{Lu}/u.test(text.slice(end, end + WORD_REACH))
  );
}

/** What makes "the Trump administration" and "the Putin–Kim talks" of a name behind an article: a noun after it. */
const MODIFIES = /^(?:[-\u2010-\u2013]\p{L}|\s+(\p{L}+))/u;

/** Behind an article and with no noun after it, a name is that of a thing: "the Moon was full". */
export function isNameOfThing(passage: Passage, mention: PassageMention): boolean {
  const before = wordBefore(passage.text, mention.start);
  if (before === null || !/^(?:the|an?)$/i.test(before)) return false;
  const after = MODIFIES.exec(passage.text.slice(mention.end, mention.end + WORD_REACH));
  return after === null || (after[1] !== undefined && isFunctionWord(after[1]));
}

/** "Wong Pik-wan" is nobody called Wan: a hyphen joins it to letters that no pack knows. */
function isGluedToName(passage: Passage, { start }: PassageMention): boolean {
  const before = /(\p{Lu}[\p{L}\p{M}]*)[-\u2010\u2011]$/u.exec(
    passage.text.slice(Math.max(0, start - WORD_REACH), start),
  );
  return before !== null && !isMentioned(passage, start - before[0].length, start - 1);
}

/** "Xi’an": behind an apostrophe only a possessive or an English contraction leaves the name what it is. */
function goesOnAfterApostrophe(passage: Passage, mention: PassageMention): boolean {
  const after = passage.text.slice(mention.end, mention.end + WORD_REACH);
  return /^[’'](?!(?:s|d|m|ll|re|ve)\b)\p{Ll}/u.test(after);
}

function endsWithComma(text: string, offset: number): boolean {
  return text
    .slice(Math.max(0, offset - 3), offset)
    .trimEnd()
    .endsWith(',');
}

/** Further apart than any clause is long: there the words are not counted. UTF-16 units. */
const FAR = 200;

/** How many words stand between two spans of a text; 0 where they touch or overlap, Infinity where far apart. */
export function wordsBetween(text: string, a: PassageMention, b: PassageMention): number {
  const from = Math.min(a.end, b.end);
  const to = Math.max(a.start, b.start);
  if (to - from > FAR) return Number.POSITIVE_INFINITY;
  return from >= to ? 0 : (text.slice(from, to).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).length;
}
