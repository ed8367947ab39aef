import type { Entry } from '../glossary/entry.ts';
import type { LexiconForm } from './compile-lexicon.ts';
import { formsOf } from './derive-forms.ts';
import { beforeComma } from './part-names.ts';

/** All forms of an entry, given and derived, as they go into a lexicon under the entry's index. */
export function lexiconFormsOf(entry: Entry, index: number): LexiconForm[] {
  const porous = isDescription(entry);
  return formsOf(entry).map(({ text, strength }) => ({
    text,
    entry: index,
    short: strength !== 'full',
    part: strength === 'part',
    porous,
  }));
}

/** A title of so many words says what the work is about; fewer are a name: "The New York Times". */
const DESCRIBING_WORDS = 5;

/**
 * Whether names inside a form are mentions of their own: "Taiwan’s presidential election" speaks of Taiwan too, and
 * "Irving, Texas" of Texas.
 */
function isDescription(entry: Entry): boolean {
  const { kind, name, onlyName } = entry;
  if (kind === 'event') return true;
  if (kind === 'place' || onlyName) return beforeComma(name) !== null;
  return kind === 'work' && name.split(/\s+/).length >= DESCRIBING_WORDS;
}
