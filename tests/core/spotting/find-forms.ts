import { compileLexicon } from '../../../src/core/spotting/compile-lexicon.ts';
import { cutsOf } from '../../../src/core/spotting/cuts.ts';
import { type Reading, settle } from '../../../src/core/spotting/settle.ts';
import { spot } from '../../../src/core/spotting/spot.ts';

/** A form that was found: its number among the forms asked for, and where it stands. */
export type Found = { readonly form: number; readonly start: number; readonly end: number };

/** Finds forms in a text as a page would: spotted, then settled. Forms that end in `~` are porous. */
export function findForms(
  text: string,
  forms: readonly string[],
  joins: (boundary: number) => boolean = () => true,
): Found[] {
  const lexicon = compileLexicon(
    forms.map((form, entry) => ({
      text: form.replace(/~$/, ''),
      entry,
      short: false,
      porous: form.endsWith('~'),
    })),
  );
  const readings = spot(text, [lexicon]).map(({ start, end, forms: [first] }) => ({
    start,
    end,
    cuts: cutsOf(text, start, end),
    form: lexicon.formEntry[first!.form]!,
    porous: forms[lexicon.formEntry[first!.form]!]!.endsWith('~'),
    entries: [lexicon.formEntry[first!.form]!],
  })) satisfies Reading[];
  return settle(readings, text, joins).map(({ reading: { form, start, end } }) => ({ form, start, end }));
}
