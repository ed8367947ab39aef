import de from '../../locales/de.json' with { type: 'json' };
import en from '../../locales/en.json' with { type: 'json' };
import { languageOf, type MessageTree } from '../../src/core/language/language-of.ts';
import { ENGLISH } from '../../tools/english.ts';

/** How much longer than English other languages are, at most, in running text. */
const LONGER = 0.4;
/** A text that is not from a locale file shows by its bare letters. */
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ø',
};

/** The languages that the gallery is shown in; `long` is English as long as the longest of all languages. */
export const GALLERY_LANGUAGES = {
  en: ENGLISH,
  de: languageOf(de, 'de-DE'),
  long: languageOf(lengthened(en), 'en-US'),
} as const;

function lengthened(tree: MessageTree): MessageTree {
  return Object.fromEntries(
    Object.entries(tree).map(([name, below]) => [
      name,
      typeof below === 'string' ? lengthenedText(below) : lengthened(below),
    ]),
  );
}

function lengthenedText(text: string): string {
  const accented = text.replace(/[aeiouAEO]/g, (letter) => ACCENTS[letter]!);
  // What is added is made of the text's own words, so that it breaks where words do; no part of it comes twice.
  const words = accented.replace(/\$\d/g, '');
  return `${accented} ${words.slice(0, Math.ceil(words.length * LONGER)).trim()}`.trim();
}
