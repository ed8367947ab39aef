import type { Entry } from '../glossary/entry.ts';
import type { Pack } from '../glossary/pack.ts';
import { compileLexicon, type LexiconForm } from './compile-lexicon.ts';
import { formsOf } from './derive-forms.ts';
import type { Lexicon } from './lexicon.ts';

/** Several packs as one look-up: the lexicon of all their forms, and the entries that it counts by. */
export type GlossaryLexicon = {
  readonly lexicon: Lexicon;
  /** `lexicon.formEntry` holds indexes into this list; those of the first pack come first. */
  readonly entries: readonly Entry[];
  /** Where the entries of each pack end in that list, exclusive. */
  readonly packEnds: readonly number[];
};

/** Compiles packs; where two have an entry of the same id, that of the earlier pack wins. */
export function compileGlossary(packs: readonly Pack[]): GlossaryLexicon {
  const entries = new Map<string, Entry>();
  const packEnds: number[] = [];
  for (const pack of packs) {
    for (const entry of pack.entries) if (!entries.has(entry.id)) entries.set(entry.id, entry);
    packEnds.push(entries.size);
  }
  const list = [...entries.values()];
  const forms: LexiconForm[] = [];
  list.forEach((entry, index) => {
    const porous = isDescription(entry);
    for (const form of formsOf(entry)) {
      forms.push({ text: form.text, entry: index, short: form.strength === 'short', porous });
    }
  });
  return { lexicon: compileLexicon(forms), entries: list, packEnds };
}

/** A title of so many words says what the work is about; fewer are a name: "The New York Times". */
const DESCRIBING_WORDS = 5;

/** Whether names inside a form are mentions of their own: "Taiwan’s presidential election" speaks of Taiwan too. */
function isDescription({ kind, name }: Entry): boolean {
  return kind === 'event' || (kind === 'work' && name.split(/\s+/).length >= DESCRIBING_WORDS);
}
