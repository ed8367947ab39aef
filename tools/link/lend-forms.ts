import type { Entry, Form } from '../../src/core/glossary/entry.ts';
import type { Pack } from '../../src/core/glossary/pack.ts';
import { formsOf } from '../../src/core/spotting/derive-forms.ts';
import { foldName } from './fold-name.ts';

/**
 * Gives each entry of a pack the forms of the lender's entry of the same name, in whatever language, and kind. A
 * `term` is lent those of any kind, because that is what an entry is of which its pack says no kind. A lender's entry
 * lends to one: to that which has its name, before one that is called as it is also called (Manhattan, by "New
 * York"); and never what is another entry's own name.
 */
export function lendForms(pack: Pack, lender: Pack): Pack {
  const names = new Set(pack.entries.map(({ name }) => foldName(name)));
  const borrowed = new Map<Entry, Form[]>();
  const takers = new Map(pack.entries.map((entry) => [foldName(entry.name), entry]));
  for (const lending of lender.entries) {
    const taker = [lending.name, ...fullForms(lending)]
      .map((name) => takers.get(foldName(name)))
      .find((entry) => entry && (entry.kind === lending.kind || entry.kind === 'term'));
    if (!taker) continue;
    const own = foldName(taker.name);
    const forms = formsOf(lending).filter(({ text }) => foldName(text) === own || !names.has(foldName(text)));
    borrowed.set(taker, [...(borrowed.get(taker) ?? []), ...forms]);
  }
  const entries = pack.entries.map((entry): Entry => {
    const forms = borrowed.get(entry);
    return forms ? { ...entry, forms: [...entry.forms, ...forms] } : entry;
  });
  return { ...pack, entries };
}

function fullForms({ forms }: Entry): string[] {
  return forms.filter(({ strength }) => strength === 'full').map(({ text }) => text);
}
