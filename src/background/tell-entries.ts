import { detailLinks } from '../core/glossary/detail.ts';
import type { EntryId } from '../core/glossary/entry.ts';
import { packOf } from '../core/glossary/qualify-entries.ts';
import type { Tie } from '../core/glossary/ties.ts';
import type { EntriesAnswer } from '../messaging/protocol.ts';
import type { Entries } from './glossary.ts';

/** As many as a card has room for. */
const MOST_TIES = 12;

/** Entries by id in the order asked, with the names of all that they link and are tied to. */
export function tellEntries(ids: readonly EntryId[], known: Entries): EntriesAnswer {
  const entries = ids.flatMap((id) => known.get(id) ?? []);
  const packs: Record<EntryId, string> = {};
  const names: Record<EntryId, string> = {};
  const ties: Record<EntryId, readonly Tie[]> = {};
  const ownGists: Record<EntryId, string> = {};
  for (const entry of entries) {
    const pack = packOf(entry.id);
    if (pack !== null) packs[entry.id] = known.packTitles.get(pack) ?? pack;
    const ownGist = known.ownGists.get(entry.id);
    if (ownGist !== undefined) ownGists[entry.id] = ownGist;
    ties[entry.id] = known.tiesOf(entry.id).slice(0, MOST_TIES);
    for (const id of [...detailLinks(entry.detail ?? ''), ...ties[entry.id]!.map(({ to }) => to)]) {
      const name = known.get(id)?.name;
      if (name) names[id] = name;
    }
  }
  return { entries, names, ties, packs, ownGists };
}
