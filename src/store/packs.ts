import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { packOf } from '../core/glossary/qualify-entries.ts';
import { type CompiledPack, compilePack } from '../core/linking/compiled-pack.ts';
import { packFromBytes, packToBytes } from '../core/linking/pack-bytes.ts';
import { sweepEdition } from './add-pack.ts';
import { entriesOfEdition, entriesWithIds } from './entry-blocks.ts';
import type { PackDatabase, PackRow } from './pack-database.ts';

/** An arrival that is older than this was cut off: no pack takes so long. */
const ARRIVAL_MS = 60 * 60 * 1_000;

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

/** Deletes what a browser that was killed has left of packs that never arrived. `now` is in milliseconds. */
export async function sweepPacks(db: PackDatabase, now: number): Promise<void> {
  for (const { edition, state, arrived } of await db.packs.toArray())
    if (state === 'arriving' && now - Date.parse(arrived) > ARRIVAL_MS) await sweepEdition(db, edition);
}

/** A pack as it was compiled; compiled anew where another Gloss has written it. */
export async function readCompiled(db: PackDatabase, edition: string): Promise<CompiledPack> {
  const row = await db.compiled.get(edition);
  const kept = row ? packFromBytes(row.bytes) : null;
  if (kept) return kept;
  const compiled = compilePack(await entriesOfEdition(db, edition));
  await db.compiled.put({ edition, bytes: packToBytes(compiled).buffer });
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
