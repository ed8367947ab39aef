import type { Note } from '../../../src/core/notes/note.ts';
import { saysTheSame } from '../../../src/core/notes/write-note.ts';

/** What was sent and what was answered, note by note, to be held against what is on the disk. */
export type NoteLedger = {
  /** A write is on its way. */
  sent(note: Note): void;
  /** Somebody was told that it is kept, as this; or was shown it as what is stored. */
  shown(note: Note): void;
  /** What is wrong with what is on the disk, a sentence each. */
  faultsOf(onDisk: readonly Note[]): readonly string[];
  readonly counts: { readonly sent: number; readonly shown: number; readonly notes: number };
};

export function noteLedger(): NoteLedger {
  const sentTexts = new Map<string, Set<string>>();
  const last = new Map<string, Note>();
  let sent = 0;
  let shown = 0;

  /** What is wrong with one that was shown as kept. */
  function faultOf(note: Note, found: Note | undefined): string | null {
    if (!found) return `${note.id} was shown as kept and is not there`;
    if (found.rev < note.rev)
      return `${note.id} is there as of write ${found.rev}; ${note.rev} was shown as kept`;
    if (found.created !== note.created || JSON.stringify(found.about) !== JSON.stringify(note.about))
      return `${note.id} is another note than was kept`;
    return found.rev === note.rev && !saysTheSame(found, note) ? `${note.id} says something else` : null;
  }

  return {
    sent(note) {
      sent += 1;
      sentTexts.set(note.id, (sentTexts.get(note.id) ?? new Set()).add(note.text));
    },
    shown(note) {
      shown += 1;
      if ((last.get(note.id)?.rev ?? -1) < note.rev) last.set(note.id, note);
    },
    faultsOf(onDisk) {
      const byId = new Map(onDisk.map((note) => [note.id as string, note]));
      const lost = [...last.values()].map((note) => faultOf(note, byId.get(note.id)));
      const half = onDisk.map(({ id, text }) =>
        sentTexts.get(id)?.has(text) ? null : `${id} says what nobody has written`,
      );
      // Each text is written into one note only.
      const doubled = onDisk.length - new Set(onDisk.map(({ text }) => text)).size;
      return [...lost, ...half, doubled > 0 ? `${doubled} notes are there twice` : null].filter(
        (fault) => fault !== null,
      );
    },
    get counts() {
      return { sent, shown, notes: last.size };
    },
  };
}
