import type { CountKey } from '../../core/language/message-key.ts';
import type { ExportedNotes } from './exported-notes.ts';
import { NOTE_PARTS, type NotePart } from './note-parts.ts';
import type { NotesFormat } from './notes-format.ts';

/** What a format does not carry of some notes; `said` is said with their number. */
export type Loss = { readonly part: NotePart; readonly notes: number; readonly said: CountKey };

/** What would be lost of these notes in this format; nothing that they do not have. */
export function lossesOf(format: Pick<NotesFormat, 'drops'>, exported: ExportedNotes): Loss[] {
  const counting = countLosses(format, exported);
  for (;;) {
    const step = counting.next();
    if (step.done) return step.value;
  }
}

/** The same, note by note, so that whoever runs it can let others have a turn, and stop. */
export function* countLosses(
  format: Pick<NotesFormat, 'drops'>,
  exported: ExportedNotes,
): Generator<void, Loss[]> {
  const counts = new Map<NotePart, number>();
  for (const note of exported.notes) {
    for (const part of format.drops)
      if (NOTE_PARTS[part].has(note, exported)) counts.set(part, (counts.get(part) ?? 0) + 1);
    yield;
  }
  return format.drops.flatMap((part) => {
    const notes = counts.get(part);
    return notes === undefined ? [] : [{ part, notes, said: NOTE_PARTS[part].said }];
  });
}
