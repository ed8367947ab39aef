import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Instant } from '../core/notes/note.ts';
import type { Database } from './database.ts';

/** What stands beside the database, in another store of the browser: which database there was, and how full. */
type KeptMark = { readonly birth: string; readonly notes: number; readonly seen: Instant };

/** Notes that were here and are not any more, though nobody has deleted them. */
export type Loss = { readonly notes: number; readonly seen: Instant };

const KEY = 'notes-kept';

const MarkSchema = v.object({ birth: v.string(), notes: v.number(), seen: v.string() });

/**
 * Tells a first run from a database that the browser has emptied: each database has a birth of its own, and a mark
 * in `storage.local` remembers that of the last one. A database without notes is no loss by itself: the reader may
 * have deleted them all. Whoever clears both stores at once leaves nothing by which it could be told.
 */
export async function lookForLoss(db: Database, now: Instant): Promise<Loss | null> {
  const birth = await birthOf(db);
  const mark = await readMark();
  if (mark && mark.birth !== birth && mark.notes > 0) return { notes: mark.notes, seen: mark.seen };
  await writeMark({ birth, notes: await db.notes.count(), seen: now });
  return null;
}

/** The reader knows of the loss: what is here now is what there is. */
export async function acceptLoss(db: Database, now: Instant): Promise<void> {
  await writeMark({ birth: await birthOf(db), notes: await db.notes.count(), seen: now });
}

/** The birth of a database; one that was made before there were births gets one. */
function birthOf(db: Database): Promise<string> {
  return db.transaction('rw', db.meta, async () => {
    const row = await db.meta.get('birth');
    if (row?.key === 'birth') return row.value;
    const value = crypto.randomUUID();
    await db.meta.put({ key: 'birth', value });
    return value;
  });
}

async function readMark(): Promise<KeptMark | null> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const read = v.safeParse(MarkSchema, stored);
  return read.success ? read.output : null;
}

function writeMark(mark: KeptMark): Promise<void> {
  return browser.storage.local.set({ [KEY]: mark });
}
