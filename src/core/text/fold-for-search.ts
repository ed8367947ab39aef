import { classOfCharacter, foldCharacter, UNIT } from './fold-character.ts';

/** Most letters are plain ones, which the browser lowers at once; only the others are looked at one by one. */
const TO_FOLD = /[-`]|[^\t\n\r -~]/gu;

/** A text as it is searched: without regard to case, accents, hyphens, or the kind of an apostrophe or quotation mark. */
export function foldForSearch(text: string): string {
  return text.toLowerCase().replace(TO_FOLD, foldOne);
}

function foldOne(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const found = fold(character);
  folds.set(character, found);
  return found;
}
/** Bounded by the number of code points that anybody writes. */
const folds = new Map<string, string>();

function fold(character: string): string {
  const kind = classOfCharacter(character);
  if (kind === UNIT.hyphen || LONG_DASH.test(character)) return ' ';
  if (kind === UNIT.apostrophe) return "'";
  // With these plain, a text in Latin letters takes half the memory and half the time to be searched.
  return QUOTATION_MARK.test(character) ? '"' : foldCharacter(character);
}
const LONG_DASH = /[\u2014\u2015]/;
const QUOTATION_MARK = /[\u201C-\u201F\u00AB\u00BB\u2039\u203A]/;
