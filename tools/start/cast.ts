import type { Entry, EntryId, EntryKind } from '../../src/core/glossary/entry.ts';
import type { ToldLink } from '../../src/messaging/protocol.ts';

/** One entry that a page links, and how often. */
export type CastMember = {
  readonly entry: EntryId;
  readonly name: string;
  readonly kind: EntryKind | 'unknown';
  readonly count: number;
};

/** All entries that the links name, in the order in which the page first names them. */
export function castOf(
  links: readonly Pick<ToldLink, 'entry'>[],
  entries: readonly Pick<Entry, 'id' | 'name' | 'kind'>[],
): CastMember[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  const counts = new Map<EntryId, number>();
  for (const { entry } of links) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts].map(([entry, count]) => {
    const { name, kind } = known.get(entry) ?? { name: entry, kind: 'unknown' as const };
    return { entry, name, kind, count };
  });
}
