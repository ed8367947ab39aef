import { isGenericNoun } from '../text/generic-nouns.ts';
import { isPlaceGivenName } from '../text/place-given-names.ts';
import type { Passage, PassageMention } from './link-document.ts';
import { hasNameAfter, hasNameBefore, WORD_REACH, wordBefore } from './names-beside.ts';
import { isTitleCase } from './title-case.ts';

/** Whether a preposition of place stands before a mention: "in Vladimir". */
export function standsInPlace({ text }: Passage, { start }: PassageMention): boolean {
  return /\b(?:in|at|near|around|outside|across)\s+$/i.test(text.slice(Math.max(0, start - 10), start));
}

/** A capitalised word before a one-word place makes it another place or people: "Latin America". */
export function isPartOfOtherPlace(passage: Passage, index: number): boolean {
  const mention = passage.mentions[index]!;
  // Only where the small words of the language are known can a capital at the beginning of a sentence be told
  // from that of a name; they are those of English.
  const before = wordBefore(passage.text, mention.start);
  return (
    before !== null &&
    /^\p{Script=Latin}/u.test(before) &&
    hasNameBefore(passage, mention) &&
    !isTitleCase(passage)
  );
}

/** Words before the name of a place that make another place of it: "Latin America", "New London". */
const MAKES_OTHER_PLACE =
  /^(?:(?:new|old|north|south|east|west|upper|lower|greater|great|little|central|inner|outer|latin|saint|st|mount|lake|fort|port|san|santa)|\p{L}+ern)\.?$/iu;

/** "Valeska Paris, an Australian": a place is the family name of somebody whom no pack knows. */
export function isFamilyNameOfStranger(passage: Passage, index: number): boolean {
  const mention = passage.mentions[index]!;
  if (!isPartOfOtherPlace(passage, index)) return false;
  const word = wordBefore(passage.text, mention.start)!;
  return (
    !MAKES_OTHER_PLACE.test(word) &&
    INTRODUCES_PERSON.test(passage.text.slice(mention.end, mention.end + WORD_REACH))
  );
}

/** What stands behind somebody's name where a text introduces him: ", an Australian", ", 32," or ", who". */
const INTRODUCES_PERSON = /^,\s(?:an?\s|the\s|who\b|whose\b|\d{1,3}\b|\p{Ll}+\s)/u;

/** "Jordan Peele": a place that is a given name too, before a name that no pack knows. */
export function isGivenNameOfPerson(passage: Passage, mention: PassageMention): boolean {
  if (!isPlaceGivenName(passage.text.slice(mention.start, mention.end))) return false;
  const next = /^\s+([\p{L}\p{M}’'-]+)/u.exec(passage.text.slice(mention.end, mention.end + WORD_REACH))?.[1];
  if (next === undefined || isGenericNoun(next) || standsInPlace(passage, mention)) return false;
  return hasNameAfter(passage, mention) && !isTitleCase(passage);
}
