import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { packOf } from '../core/glossary/qualify-entries.ts';
import { type CompiledPack, packCompiler } from '../core/linking/compiled-pack.ts';
import { readCompiledPack, writeCompiled } from './compiled-packs.ts';
import { eachEntryOfEdition, entriesOfEdition, entriesWithIds } from './entry-blocks.ts';
import type { PackDatabase, PackRow } from './pack-database.ts';
import { sweepEdition } from './sweep-packs.ts';

/** The packs that are there, the bundled one excepted, in the order in which they came. */
export async function packsHere(db: PackDatabase): Promise<PackRow[]> {
  const packs = await db.packs.toArray();
  return packs.filter(({ state }) => state === 'here').sort((a, b) => (a.arrived < b.arrived ? -1 : 1));
}

/** The ids of packs in the order that the reader gave them; those not named there stand behind. */
export async function readShelfOrder(db: PackDatabase): Promise<readonly string[]> {
  return (await db.shelf.get('order'))?.ids ?? [];
}

export async function orderPacks(db: PackDatabase, ids: readonly string[]): Promise<void> {
  await db.shelf.put({ key: 'order', ids });
}

export async function removePack(db: PackDatabase, id: string): Promise<void> {
  const editions = await db.packs.where({ id }).toArray();
  for (const { edition } of editions) await sweepEdition(db, edition);
}

/** A pack as it was compiled; compiled anew where another Gloss has written it. */
export async function readCompiled(db: PackDatabase, edition: string): Promise<CompiledPack> {
  const kept = await readCompiledPack(db, edition);
  if (kept) return kept;
  const compiler = packCompiler();
  await eachEntryOfEdition(db, edition, compiler.add);
  const compiled = compiler.finish();
  await db.transaction('rw', db.compiledParts, () => writeCompiled(db, edition, compiled));
  return compiled;
}

/** All entries of a pack, with their ids among all packs; nothing of a pack that is not there. */
export async function entriesOfPack(db: PackDatabase, id: string): Promise<Entry[]> {
  const pack = (await packsHere(db)).find((one) => one.id === id);
  return pack ? entriesOfEdition(db, pack.edition) : [];
}

/** Entries by their ids among all packs; unknown ones are left out. */
export async function entriesById(db: PackDatabase, ids: readonly EntryId[]): Promise<Entry[]> {
  const editionOf = new Map((await packsHere(db)).map(({ id, edition }) => [id, edition]));
  const byPack = Map.groupBy(ids, (id) => packOf(id) ?? '');
  const found: Entry[] = [];
  for (const [pack, some] of byPack) {
    const edition = editionOf.get(pack);
    if (edition !== undefined) found.push(...(await entriesWithIds(db, edition, some)));
  }
  return found;
}
