import type { Instant, Note, NoteId } from '../core/notes/note.ts';
import { type ChangeOfNotes, changeNote } from '../core/notes/note-change.ts';
import type { Database } from './database.ts';
import { whyFailed } from './why-failed.ts';

/** What a change of many notes came to. */
export type ChangingNotes =
  | { readonly kind: 'changed'; readonly count: number }
  /** Nothing was changed; `why` says so to the reader. */
  | { readonly kind: 'failed'; readonly why: string };

/** Changes notes, all or none of them. Asked twice it changes them once: what is so already is left alone. */
export async function changeNotes(
  db: Database,
  changes: readonly ChangeOfNotes[],
  at: Instant,
): Promise<ChangingNotes> {
  try {
    return await db.transaction('rw', db.notes, async (): Promise<ChangingNotes> => {
      const written = new Map<NoteId, Note>();
      for (const { notes, change } of changes) {
        const stored = await db.notes.bulkGet([...notes]);
        for (const one of stored) {
          const note = one && (written.get(one.id) ?? one);
          const changed = note && changeNote(note, change);
          if (changed && changed !== note) written.set(changed.id, changed);
        }
      }
      await db.notes.bulkPut(
        [...written.values()].map((note) => ({ ...note, rev: note.rev + 1, updated: at })),
      );
      return { kind: 'changed', count: written.size };
    });
  } catch (error) {
    return { kind: 'failed', why: whyFailed(error) };
  }
}
