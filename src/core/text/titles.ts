/**
 * Words that stand before a person's name and say what the person is: never part of the name, and evidence that a
 * short name is one. Singular, lower case; hyphens as spaces.
 */
const TITLES = new Set(
  `administrator admiral ambassador archbishop ayatollah bishop brigadier captain cardinal chairman chair
  chancellor chief coach colonel commander commissioner congressman consul councillor countess
  dame deputy diplomat director doctor dr emir emperor envoy first former foreign
  gen general gov governor inspector judge justice king late lawmaker leader lieutenant lord major marshal
  mayor minister mr mrs ms negotiator officer pope premier president prime prince princess professor prof
  prosecutor queen rep representative reverend rev sen senator secretary sergeant sheikh sir speaker
  spokesman spokesperson spokeswoman state strongman sultan tsar vice `
    .split(/\s+/)
    .filter(Boolean),
);

/** Whether a word is a title, in any case, singular or plural, with or without a full stop. */
export function isTitle(word: string): boolean {
  return titleOf(word) !== null;
}

/** The title that a word is, in the singular and in lower case: "Presidents" → "president"; `null` for none. */
export function titleOf(word: string): string | null {
  const plain = word.toLowerCase().replace(/\.$/, '').split('-').at(-1)!;
  if (TITLES.has(plain)) return plain;
  const singular = plain.replace(/men$/, 'man').replace(/ies$/, 'y').replace(/s$/, '');
  return TITLES.has(singular) ? singular : null;
}
