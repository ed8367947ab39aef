import type { Instant, Note, Page } from '../core/notes/note.ts';
import { type Keeping, mergeWrite } from '../core/notes/write-note.ts';
import type { Database } from './database.ts';
import { refuseTooLong } from './refuse-too-long.ts';
import { whyFailed } from './why-failed.ts';

/**
 * Keeps a new or changed note and, where one is given, what is known of the page it was written on. Both or
 * neither; `kept` is answered when they are on the disk. A note with `deleted` set stays as its tombstone.
 */
export async function keepNote(db: Database, note: Note, page: Page | null, at: Instant): Promise<Keeping> {
  const refusal = refuseTooLong(note);
  if (refusal) return refusal;
  try {
    // Resolves when the transaction is complete, not when its last request is.
    return await db.transaction('rw', db.notes, db.pages, async (): Promise<Keeping> => {
      const stored = (await db.notes.get(note.id)) ?? null;
      const decision = mergeWrite(note, stored, at);
      if (decision.kind !== 'write') return decision;
      await db.notes.put(decision.note);
      if (page) await db.pages.put(page);
      return { kind: 'kept', note: decision.note };
    });
  } catch (error) {
    return { kind: 'failed', why: whyFailed(error) };
  }
}
