import { browser } from 'wxt/browser';
import type { Instant, Note, NoteId } from '../core/notes/note.ts';
import { type ChangeOfNotes, changeNote } from '../core/notes/note-change.ts';
import { type Keeping, mergeWrite } from '../core/notes/write-note.ts';
import { refuseTooLong } from './refuse-too-long.ts';
import { whyFailed } from './why-failed.ts';

/** Notes of private windows. */
export type PrivateNotes = {
  all(): Promise<ReadonlyMap<NoteId, Note>>;
  /** Keeps a note as `mergeWrite` decides; `stored` is what the disk says of it. */
  keep(note: Note, stored: Note | null, at: Instant): Promise<Keeping>;
  change(changes: readonly ChangeOfNotes[], notes: readonly Note[], at: Instant): Promise<number>;
  forget(): Promise<void>;
};

const KEY = 'privateNotes';

/**
 * Notes in the browser's session storage: it is in memory in both browsers, outlives a background that is put to
 * sleep, and dies with the browser. Whoever closes the last private window forgets them.
 */
export function privateNotes(): PrivateNotes {
  let writing: Promise<unknown> = Promise.resolve();

  async function all(): Promise<Map<NoteId, Note>> {
    const { [KEY]: kept } = await browser.storage.session.get(KEY);
    // Only this file writes there.
    return new Map(Object.entries((kept ?? {}) as Record<NoteId, Note>) as [NoteId, Note][]);
  }

  /** One after the other: the storage knows no transactions. */
  function write<Answer>(act: (notes: Map<NoteId, Note>) => Answer): Promise<Answer> {
    const done = writing.then(async () => {
      const notes = await all();
      const answer = act(notes);
      await browser.storage.session.set({ [KEY]: Object.fromEntries(notes) });
      return answer;
    });
    writing = done.catch(() => {});
    return done;
  }

  return {
    all,
    async keep(note, stored, at) {
      const refusal = refuseTooLong(note);
      if (refusal) return refusal;
      try {
        return await write((notes): Keeping => {
          const decision = mergeWrite(note, notes.get(note.id) ?? stored, at);
          if (decision.kind !== 'write') return decision;
          notes.set(note.id, decision.note);
          return { kind: 'kept', note: decision.note };
        });
      } catch (error) {
        return { kind: 'failed', why: whyFailed(error) };
      }
    },
    change: (changes, before, at) =>
      write((notes) => {
        let count = 0;
        for (const { notes: ids, change } of changes) {
          for (const id of ids) {
            const note = notes.get(id) ?? before.find((one) => one.id === id);
            const changed = note && changeNote(note, change);
            if (!changed || changed === note) continue;
            notes.set(id, { ...changed, rev: changed.rev + 1, updated: at });
            count += 1;
          }
        }
        return count;
      }),
    forget: () => browser.storage.session.remove(KEY),
  };
}
