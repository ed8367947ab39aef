import type { OwnDeed } from '../core/glossary/own-saving.ts';
import { changeOwnPack } from './own-pack.ts';
import { missingHere, type OwnThingsKept } from './own-things.ts';
import type { PackDatabase } from './pack-database.ts';
import { whyFailed } from './why-failed.ts';

/** Brings back what of a copy is missing here, all or nothing. */
export async function restoreOwnThings(db: PackDatabase, copy: OwnThingsKept, now: string): Promise<OwnDeed> {
  const tables = [
    db.packs,
    db.entryBlocks,
    db.nameBlocks,
    db.compiledParts,
    db.choices,
    db.ownGists,
    db.gone,
  ];
  try {
    await db.transaction('rw', tables, async () => {
      const { entries, gists, choices } = await missingHere(db, copy);
      if (entries.length > 0) await changeOwnPack(db, { put: entries, remove: [] }, now);
      await db.gone.bulkDelete(entries.map(({ id }) => id));
      await db.ownGists.bulkPut(gists);
      await db.choices.bulkPut(choices);
    });
    return { kind: 'done' };
  } catch (error) {
    return { kind: 'failed', why: whyFailed(error) };
  }
}
