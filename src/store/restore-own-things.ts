import type { OwnDeed } from '../core/glossary/own-saving.ts';
import { changeOwnThings } from './change-own-things.ts';
import { changeOwnPack } from './own-pack.ts';
import { missingHere, type OwnThingsKept } from './own-things.ts';
import type { PackDatabase } from './pack-database.ts';

/** Brings back what of a copy is missing here, all or nothing. */
export function restoreOwnThings(db: PackDatabase, copy: OwnThingsKept, now: string): Promise<OwnDeed> {
  return changeOwnThings(db, async () => {
    const { entries, gists, choices } = await missingHere(db, copy);
    if (entries.length > 0) await changeOwnPack(db, { put: entries, remove: [] }, now);
    await db.gone.bulkDelete(entries.map(({ id }) => id));
    await db.ownGists.bulkPut(gists);
    await db.choices.bulkPut(choices);
    return { kind: 'done' } as const;
  });
}
