import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { OWN_PACK } from '../core/glossary/pack-on-shelf.ts';
import { entriesOfEdition } from './entry-blocks.ts';
import type { PackDatabase, PackRow } from './pack-database.ts';

/** The entries of the reader's own pack, by their ids among all packs. */
export async function ownEntries(db: PackDatabase): Promise<ReadonlyMap<EntryId, Entry>> {
  const row = await ownPackRow(db);
  const entries = row ? await entriesOfEdition(db, row.edition) : [];
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** What is said of the reader's own pack; nothing where it has no entries. */
export async function ownPackRow(db: PackDatabase): Promise<PackRow | undefined> {
  return (await db.packs.where({ id: OWN_PACK }).toArray()).find(({ state }) => state === 'here');
}
