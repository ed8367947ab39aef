import Dexie, { type Table } from 'dexie';
import type { CompiledPack } from '../core/linking/compiled-pack.ts';
import { packFromBytes, packInParts, packSize } from '../core/linking/pack-bytes.ts';

/** Some bytes of a compiled pack, of `size` in all. */
export type CompiledPartRow = {
  readonly edition: string;
  readonly nth: number;
  readonly size: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** Where compiled packs are kept; a part of the database of packs. */
export type CompiledTable = {
  readonly compiledParts: Table<CompiledPartRow, [edition: string, nth: number]>;
};

/** A browser copies what it is given to keep several times: never all fifty megabytes of a large pack at once. */
const PART_BYTES = 2_000_000;

/**
 * Keeps a compiled pack in the place of what there was of this edition. Calls back after each part; what that throws
 * ends it.
 */
export async function writeCompiled(
  db: CompiledTable,
  edition: string,
  pack: CompiledPack,
  onPart: () => void = () => {},
): Promise<void> {
  await deleteCompiled(db, edition);
  const size = packSize(pack);
  const row = { edition, size };
  let nth = 0;
  const open = new Uint8Array(Math.min(size, PART_BYTES));
  let filled = 0;
  for (const part of packInParts(pack, PART_BYTES)) {
    for (let from = 0; from < part.length; ) {
      const some = part.subarray(from, from + open.length - filled);
      open.set(some, filled);
      filled += some.length;
      from += some.length;
      if (filled < open.length) continue;
      await db.compiledParts.add({ ...row, nth, bytes: open });
      onPart();
      nth += 1;
      filled = 0;
    }
  }
  if (filled > 0) await db.compiledParts.add({ ...row, nth, bytes: open.slice(0, filled) });
}

/** `null` where there is none, or one that another Gloss has written. */
export async function readCompiledPack(db: CompiledTable, edition: string): Promise<CompiledPack | null> {
  let bytes: Uint8Array<ArrayBuffer> | null = null;
  let filled = 0;
  for (let nth = 0; bytes === null || filled < bytes.length; nth += 1) {
    const row: CompiledPartRow | undefined = await db.compiledParts.get([edition, nth]);
    if (!row) return null;
    bytes ??= new Uint8Array(row.size);
    if (filled + row.bytes.length > bytes.length) return null;
    bytes.set(row.bytes, filled);
    filled += row.bytes.length;
  }
  return packFromBytes(bytes.buffer);
}

export async function deleteCompiled(db: CompiledTable, edition: string): Promise<void> {
  await db.compiledParts
    .where('[edition+nth]')
    .between([edition, Dexie.minKey], [edition, Dexie.maxKey])
    .delete();
}
