import type { Entry } from '../../src/core/glossary/entry.ts';
import type { Pack } from '../../src/core/glossary/pack.ts';
import { formsOf } from '../../src/core/spotting/derive-forms.ts';
import { foldName } from './fold-name.ts';

/**
 * Gives each entry of a pack the forms of the lender's entry of the same name and kind. A `term` is lent those of
 * any kind, because that is what an entry is of which its pack says no kind.
 */
export function lendForms(pack: Pack, lender: Pack): Pack {
  const byName = Map.groupBy(lender.entries, ({ name }) => foldName(name));
  const entries = pack.entries.map((entry): Entry => {
    const lenders = (byName.get(foldName(entry.name)) ?? []).filter(
      ({ kind }) => kind === entry.kind || entry.kind === 'term',
    );
    return lenders.length === 0 ? entry : { ...entry, forms: [...entry.forms, ...lenders.flatMap(formsOf)] };
  });
  return { ...pack, entries };
}
