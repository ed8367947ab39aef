import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { OWN_PACK } from '../core/glossary/pack-on-shelf.ts';
import { compilePack } from '../core/linking/compiled-pack.ts';
import { say } from '../language/speak.ts';
import { deleteCompiled, writeCompiled } from './compiled-packs.ts';
import { deleteEntries, entriesOfEdition, writeEntries } from './entry-blocks.ts';
import type { PackDatabase } from './pack-database.ts';
import { ownPackRow } from './read-own-pack.ts';

/** What is to be changed in the reader's own pack. Ids are those among all packs: see `qualifiedId`. */
export type OwnChange = { readonly put: readonly Entry[]; readonly remove: readonly EntryId[] };

/**
 * Changes the reader's own pack, in one transaction, making it where there is none. Without entries there is no pack:
 * pages are then marked as if there had never been one. `now` as ISO 8601 in UTC.
 */
export async function changeOwnPack(db: PackDatabase, change: OwnChange, now: string): Promise<void> {
  await db.transaction('rw', db.packs, db.entryBlocks, db.nameBlocks, db.compiledParts, async () => {
    const before = await ownPackRow(db);
    const edition = before?.edition ?? crypto.randomUUID();
    const byId = new Map((await entriesOfEdition(db, edition)).map((entry) => [entry.id, entry]));
    for (const id of change.remove) byId.delete(id);
    for (const entry of change.put) byId.set(entry.id, entry);
    const entries = [...byId.values()];
    await deleteEntries(db, edition);
    await writeEntries(db, edition, entries);
    if (entries.length === 0) {
      await db.packs.delete(edition);
      await deleteCompiled(db, edition);
      return;
    }
    await db.packs.put({
      id: OWN_PACK,
      title: say('packs.ownTitle'),
      version: versionAfter(before?.version, now),
      language: before?.language ?? '',
      licence: '',
      entryCount: entries.length,
      edition,
      state: 'here',
      arrived: before?.arrived ?? now,
    });
    await writeCompiled(db, edition, compilePack(entries));
  });
}

/** What is spotted by a version is never linked by another, so two changes within a millisecond are two versions. */
function versionAfter(before: string | undefined, now: string): string {
  return before !== undefined && before >= now ? `${before}+` : now;
}
