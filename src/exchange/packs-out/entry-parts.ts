import type { Entry } from '../../core/glossary/entry.ts';
import type { Pack } from '../../core/glossary/pack.ts';
import type { CountKey } from '../../core/language/message-key.ts';

export type EntryPart = keyof typeof ENTRY_PARTS;

/** What an entry may have that some formats do not carry, and what would be lost of that many, for the reader. */
const ENTRY_PARTS = {
  kind: { has: ({ kind }) => kind !== 'term', said: 'exchange.packLoss.kind' },
  language: {
    has: ({ forms }) => forms.some(({ lang }) => lang !== undefined),
    said: 'exchange.packLoss.language',
  },
  strength: {
    has: ({ forms }) => forms.some(({ strength }) => strength === 'short'),
    said: 'exchange.packLoss.strength',
  },
  facts: { has: ({ facts }) => facts.length > 0, said: 'exchange.packLoss.facts' },
  life: {
    has: ({ born, died }) => born !== undefined || died !== undefined,
    said: 'exchange.packLoss.life',
  },
  relations: { has: ({ relations }) => relations.length > 0, said: 'exchange.packLoss.relations' },
  location: {
    has: ({ location }) => location !== undefined,
    said: 'exchange.packLoss.location',
  },
  ids: { has: ({ ids }) => Object.keys(ids).length > 0, said: 'exchange.packLoss.ids' },
  sources: { has: ({ sources }) => sources.length > 0, said: 'exchange.packLoss.sources' },
  id: { has: () => true, said: 'exchange.packLoss.id' },
} as const satisfies Record<string, { has: (entry: Entry) => boolean; said: CountKey }>;

/** What would be lost of this pack in this format, said with the number of entries; nothing that it does not have. */
export function lossesOfPack(
  { drops }: { readonly drops: readonly EntryPart[] },
  { entries }: Pack,
): { readonly said: CountKey; readonly entries: number }[] {
  return drops.flatMap((part) => {
    const { has, said } = ENTRY_PARTS[part];
    let count = 0;
    for (const entry of entries) if (has(entry)) count += 1;
    return count === 0 ? [] : [{ said, entries: count }];
  });
}
