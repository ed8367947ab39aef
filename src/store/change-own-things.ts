import type { PackDatabase } from './pack-database.ts';
import { whyFailed } from './why-failed.ts';

/** Changes what the reader has added to the glossary, all or nothing: what has failed in the middle has changed nothing. */
export async function changeOwnThings<Answer>(
  db: PackDatabase,
  act: () => Promise<Answer>,
): Promise<Answer | { readonly kind: 'failed'; readonly why: string }> {
  try {
    const tables = [
      db.packs,
      db.entryBlocks,
      db.nameBlocks,
      db.compiledParts,
      db.choices,
      db.ownGists,
      db.gone,
    ];
    return await db.transaction('rw', tables, act);
  } catch (error) {
    return { kind: 'failed', why: whyFailed(error) };
  }
}
