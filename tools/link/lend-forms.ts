import type { Entry } from '../../src/core/glossary/entry.ts';
import type { Pack } from '../../src/core/glossary/pack.ts';
import { formsOf } from '../../src/core/spotting/derive-forms.ts';
import { foldName } from './fold-name.ts';

/**
 * Gives each entry of a pack the forms of the lender's entry of the same name, in whatever language, and kind. A
 * `term` is lent those of any kind, because that is what an entry is of which its pack says no kind.
 */
export function lendForms(pack: Pack, lender: Pack): Pack {
  const byName = lendersByName(lender.entries);
  const entries = pack.entries.map((entry): Entry => {
    const lenders = (byName.get(foldName(entry.name)) ?? []).filter(
      ({ kind }) => kind === entry.kind || entry.kind === 'term',
    );
    return lenders.length === 0 ? entry : { ...entry, forms: [...entry.forms, ...lenders.flatMap(formsOf)] };
  });
  return { ...pack, entries };
}

/** Entries by their name and by every full form: "Россия" is what a Russian pack calls Russia. */
function lendersByName(entries: readonly Entry[]): Map<string, Entry[]> {
  const byName = new Map<string, Entry[]>();
  for (const entry of entries) {
    const full = entry.forms.filter(({ strength }) => strength === 'full').map(({ text }) => text);
    for (const name of new Set([entry.name, ...full].map(foldName))) {
      byName.set(name, [...(byName.get(name) ?? []), entry]);
    }
  }
  return byName;
}
