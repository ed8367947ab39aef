import type { Entry, EntryId } from './entry.ts';
import { RELATION_KINDS } from './relation-kinds.ts';

/** What another entry is to this one, whichever of the two says so. */
export type Tie = { readonly role: string; readonly to: EntryId };

/**
 * The ties of every entry: the relations that it states, then those that others state to it, read from its end.
 * Two entries are tied once, by what is said first.
 */
export function tiesOf(entries: readonly Entry[]): ReadonlyMap<EntryId, readonly Tie[]> {
  const ties = new Map<EntryId, Map<EntryId, Tie>>(entries.map(({ id }) => [id, new Map()]));
  const tie = (from: EntryId, to: EntryId, role: string) => {
    const known = ties.get(from);
    if (known && !known.has(to) && from !== to && ties.has(to)) known.set(to, { role, to });
  };
  for (const { id, relations } of entries) {
    for (const { kind, to } of relations)
      tie(id, to, RELATION_KINDS[kind]?.label ?? kind.replaceAll('-', ' '));
  }
  for (const { id, relations } of entries) {
    for (const { kind, to } of relations)
      tie(to, id, RELATION_KINDS[kind]?.inverse ?? kind.replaceAll('-', ' '));
  }
  return new Map([...ties].map(([id, known]) => [id, [...known.values()]]));
}
