import { classOfCharacter, foldCharacter, UNIT } from './fold-character.ts';

/** Most letters are plain ones, which the browser lowers at once; only the others are looked at one by one. */
const TO_FOLD = /[-`]|[^\t\n\r -~]/gu;

/** A text as it is searched: without regard to case, accents, hyphens or the kind of an apostrophe. */
export function foldForSearch(text: string): string {
  return text.toLowerCase().replace(TO_FOLD, (character) => {
    const kind = classOfCharacter(character);
    if (kind === UNIT.hyphen) return ' ';
    return kind === UNIT.apostrophe ? "'" : foldCharacter(character);
  });
}
