import { arrivalLock } from './arrival-lock.ts';
import { deleteCompiled } from './compiled-packs.ts';
import { deleteEntries } from './entry-blocks.ts';
import type { PackDatabase } from './pack-database.ts';

/** Deletes what is left of packs that never arrived, or were replaced: those that nobody is writing now. */
export async function sweepPacks(db: PackDatabase): Promise<void> {
  const rows = await db.packs.toArray();
  const { held = [] } = await navigator.locks.query();
  const locks = new Set(held.map(({ name }) => name));
  for (const { edition, state } of rows)
    if (state === 'arriving' && !locks.has(arrivalLock(edition))) await sweepEdition(db, edition);
}

/** Deletes all that there is of one edition. Should that be cut off, its row is still there to be swept by. */
export async function sweepEdition(db: PackDatabase, edition: string): Promise<void> {
  await db.packs.update(edition, { state: 'arriving' });
  await deleteEntries(db, edition);
  await deleteCompiled(db, edition);
  await db.packs.delete(edition);
}

/** The disk may be what failed. What is left is in nobody's way, and swept when the packs are next opened. */
export async function sweepQuietly(db: PackDatabase, edition: string): Promise<void> {
  await sweepEdition(db, edition).catch(() => {});
}
