import { mapDetailLinks } from './detail.ts';
import type { Entry, EntryId } from './entry.ts';

/** Parts the id of a pack from that of an entry within it; neither may contain one. */
const SEPARATOR = '/';

/** The id of an entry of an imported pack among the entries of all packs. Those of the bundled one are plain. */
export function qualifiedId(pack: string, id: EntryId): EntryId {
  return (qualifierOf(pack) + id) as EntryId;
}

/** What the ids of a pack's entries begin with among all packs. */
export function qualifierOf(pack: string): string {
  return pack + SEPARATOR;
}

/** The pack that an entry's id among all packs names; `null` for the bundled one. */
export function packOf(id: EntryId): string | null {
  const end = id.indexOf(SEPARATOR);
  return end === -1 ? null : id.slice(0, end);
}

/** The entries of a pack with ids that are good among all packs. */
export function qualifyEntries(pack: string, entries: readonly Entry[]): Entry[] {
  return entries.map(entryQualifier(pack, new Set(entries.map(({ id }) => id))));
}

/**
 * Gives an entry of a pack an id that is good among all packs. What it links to within the pack, of which `own` has the
 * ids, follows; what the pack has not may be an entry of the bundled one, and stays.
 */
export function entryQualifier(pack: string, own: ReadonlySet<EntryId>): (entry: Entry) => Entry {
  const qualify = (id: EntryId) => (own.has(id) ? qualifiedId(pack, id) : id);
  return (entry) => ({
    ...entry,
    id: qualifiedId(pack, entry.id),
    relations: entry.relations.map((relation) => ({ ...relation, to: qualify(relation.to) })),
    ...(entry.detail !== undefined && {
      detail: mapDetailLinks(entry.detail, (link, to, label) =>
        own.has(to) ? `[[${qualify(to)}|${label}]]` : link,
      ),
    }),
  });
}

/** The entries of a pack with the ids that they have within it: the way back from `qualifyEntries`. */
export function unqualifyEntries(pack: string, entries: readonly Entry[]): Entry[] {
  const plain = (id: EntryId) =>
    packOf(id) === pack ? (id.slice(pack.length + SEPARATOR.length) as EntryId) : id;
  return entries.map((entry) => ({
    ...entry,
    id: plain(entry.id),
    relations: entry.relations.map((relation) => ({ ...relation, to: plain(relation.to) })),
    ...(entry.detail !== undefined && {
      detail: mapDetailLinks(entry.detail, (_, to, label) => `[[${plain(to)}|${label}]]`),
    }),
  }));
}
