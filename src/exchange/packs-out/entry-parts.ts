import type { Entry } from '../../core/glossary/entry.ts';
import type { Pack } from '../../core/glossary/pack.ts';

export type EntryPart = keyof typeof ENTRY_PARTS;

/** What an entry may have that some formats do not carry, and what would be lost of that many, for the reader. */
const ENTRY_PARTS = {
  kind: { has: ({ kind }) => kind !== 'term', said: (count) => `what kind of thing ${count} are` },
  language: {
    has: ({ forms }) => forms.some(({ lang }) => lang !== undefined),
    said: (count) => `the languages of spellings of ${count}`,
  },
  strength: {
    has: ({ forms }) => forms.some(({ strength }) => strength === 'short'),
    said: (count) => `which spellings of ${count} need evidence`,
  },
  facts: { has: ({ facts }) => facts.length > 0, said: (count) => `the dated facts of ${count}` },
  life: {
    has: ({ born, died }) => born !== undefined || died !== undefined,
    said: (count) => `when ${count} were born or died`,
  },
  relations: { has: ({ relations }) => relations.length > 0, said: (count) => `the relations of ${count}` },
  location: {
    has: ({ location }) => location !== undefined,
    said: (count) => `the places on the map of ${count}`,
  },
  ids: { has: ({ ids }) => Object.keys(ids).length > 0, said: (count) => `the identifiers of ${count}` },
  sources: { has: ({ sources }) => sources.length > 0, said: (count) => `the sources of ${count}` },
  id: { has: () => true, said: (count) => `the ids of ${count}; they are made anew from the names` },
} as const satisfies Record<string, { has: (entry: Entry) => boolean; said: (count: string) => string }>;

/** What would be lost of this pack in this format, in words; nothing that it does not have. */
export function lossesOfPack(
  { drops }: { readonly drops: readonly EntryPart[] },
  { entries }: Pack,
): string[] {
  return drops.flatMap((part) => {
    const { has, said } = ENTRY_PARTS[part];
    let count = 0;
    for (const entry of entries) if (has(entry)) count += 1;
    return count === 0 ? [] : [said(`${count.toLocaleString('en-GB')} ${count === 1 ? 'entry' : 'entries'}`)];
  });
}
