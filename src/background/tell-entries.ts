import { detailLinks } from '../core/glossary/detail.ts';
import type { Entry, EntryId } from '../core/glossary/entry.ts';
import type { EntriesAnswer } from '../messaging/protocol.ts';

/** Entries by id in the order asked, with the names of all that they link and relate to. */
export function tellEntries(ids: readonly EntryId[], known: ReadonlyMap<EntryId, Entry>): EntriesAnswer {
  const entries = ids.flatMap((id) => known.get(id) ?? []);
  const names: Record<EntryId, string> = {};
  for (const entry of entries) {
    const mentioned = [...detailLinks(entry.detail ?? ''), ...entry.relations.map(({ to }) => to)];
    for (const id of mentioned) {
      const name = known.get(id)?.name;
      if (name) names[id] = name;
    }
  }
  return { entries, names };
}
