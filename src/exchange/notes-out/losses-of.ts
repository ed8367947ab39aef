import type { CountKey } from '../../core/language/message-key.ts';
import type { ExportedNotes } from './exported-notes.ts';
import { NOTE_PARTS, type NotePart } from './note-parts.ts';
import type { NotesFormat } from './notes-format.ts';

/** What a format does not carry of some notes; `said` is said with their number. */
export type Loss = { readonly part: NotePart; readonly notes: number; readonly said: CountKey };

/** What would be lost of these notes in this format; nothing that they do not have. */
export function lossesOf(format: Pick<NotesFormat, 'drops'>, exported: ExportedNotes): Loss[] {
  return format.drops.flatMap((part) => {
    const { has, said } = NOTE_PARTS[part];
    let notes = 0;
    for (const note of exported.notes) if (has(note, exported)) notes += 1;
    return notes === 0 ? [] : [{ part, notes, said }];
  });
}
