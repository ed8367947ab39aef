import { detailLinks } from '../core/glossary/detail.ts';
import type { Entry, EntryId } from '../core/glossary/entry.ts';
import type { Tie } from '../core/glossary/ties.ts';
import type { EntriesAnswer } from '../messaging/protocol.ts';

/** As many as a card has room for. */
const MOST_TIES = 12;

/** Entries by id in the order asked, with the names of all that they link and are tied to. */
export function tellEntries(
  ids: readonly EntryId[],
  known: ReadonlyMap<EntryId, Entry>,
  tiesOf: ReadonlyMap<EntryId, readonly Tie[]>,
): EntriesAnswer {
  const entries = ids.flatMap((id) => known.get(id) ?? []);
  const names: Record<EntryId, string> = {};
  const ties: Record<EntryId, readonly Tie[]> = {};
  for (const entry of entries) {
    ties[entry.id] = (tiesOf.get(entry.id) ?? []).slice(0, MOST_TIES);
    for (const id of [...detailLinks(entry.detail ?? ''), ...ties[entry.id]!.map(({ to }) => to)]) {
      const name = known.get(id)?.name;
      if (name) names[id] = name;
    }
  }
  return { entries, names, ties };
}
