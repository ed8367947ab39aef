import { ENTRY_KINDS, type Entry } from '../../src/core/glossary/entry.ts';
import { formsOf } from '../../src/core/spotting/derive-forms.ts';
import { plainText, wordsOf } from './check-texts.ts';
import { MIN_DETAIL_WORDS } from './measures.ts';

/** What a pack holds, in figures. */
export type PackCounts = {
  readonly byKind: readonly { readonly kind: string; readonly entries: number; readonly deep: number }[];
  readonly entries: number;
  readonly deep: number;
  readonly facts: number;
  readonly relations: number;
  readonly givenForms: number;
  readonly allForms: number;
  /** Entries that have a form in a language, the most first. */
  readonly byLanguage: readonly (readonly [language: string, entries: number])[];
};

/** Deep: a detail of some length, relations and sources, and dated facts where there can be some. */
function isDeep(entry: Entry): boolean {
  const words = entry.detail === undefined ? 0 : wordsOf(plainText(entry.detail)).length;
  const isTimeless = entry.kind === 'term' || entry.kind === 'place';
  return (
    words >= MIN_DETAIL_WORDS &&
    entry.relations.length > 0 &&
    entry.sources.length > 0 &&
    (entry.facts.length > 0 || isTimeless)
  );
}

export function countEntries(entries: readonly Entry[]): PackCounts {
  const languages = new Map<string, number>();
  for (const entry of entries) {
    for (const lang of new Set(entry.forms.flatMap((form) => form.lang ?? []))) {
      languages.set(lang, (languages.get(lang) ?? 0) + 1);
    }
  }
  return {
    byKind: ENTRY_KINDS.map((kind) => {
      const ofKind = entries.filter((entry) => entry.kind === kind);
      return { kind, entries: ofKind.length, deep: ofKind.filter(isDeep).length };
    }),
    entries: entries.length,
    deep: entries.filter(isDeep).length,
    facts: sum(entries, (entry) => entry.facts.length),
    relations: sum(entries, (entry) => entry.relations.length),
    givenForms: sum(entries, (entry) => entry.forms.length + 1),
    allForms: sum(entries, (entry) => formsOf(entry).length),
    byLanguage: [...languages].sort(([, a], [, b]) => b - a),
  };
}

function sum(entries: readonly Entry[], of: (entry: Entry) => number): number {
  return entries.reduce((total, entry) => total + of(entry), 0);
}
