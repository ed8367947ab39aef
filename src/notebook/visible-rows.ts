import type { Note, NoteId } from '../core/notes/note.ts';
import type { NoteGroup } from './group-notes.ts';

/** How high the name of a group and a note are; the style sheet says the same. CSS pixels. */
export const HEIGHT_PX = { head: 40, note: 88 } as const;

/** So much is drawn beyond what is seen, that a turn of the wheel shows no blank. CSS pixels. */
const BEYOND_PX = 400;

/** A line of the list, and where it begins. CSS pixels. */
export type NoteRow =
  | { readonly kind: 'head'; readonly key: string; readonly top: number; readonly group: NoteGroup }
  | { readonly kind: 'note'; readonly key: string; readonly top: number; readonly note: Note };

/** Where each group begins, and last where all of them end. CSS pixels. */
export function topsOf(groups: readonly NoteGroup[]): readonly number[] {
  const tops = [0];
  for (const { notes } of groups) tops.push(tops.at(-1)! + HEIGHT_PX.head + notes.length * HEIGHT_PX.note);
  return tops;
}

/**
 * The rows that are seen through a window of this height at this place. Rows of a hundred thousand notes are made only
 * when they are seen.
 */
export function visibleRows(
  groups: readonly NoteGroup[],
  tops: readonly number[],
  top: number,
  height: number,
): readonly NoteRow[] {
  const from = top - BEYOND_PX;
  const to = top + height + BEYOND_PX;
  const rows: NoteRow[] = [];
  for (let nth = groupAt(tops, from); nth < groups.length && tops[nth]! < to; nth++) {
    const group = groups[nth]!;
    const begins = tops[nth]!;
    if (begins + HEIGHT_PX.head > from)
      rows.push({ kind: 'head', key: `head ${group.key}`, top: begins, group });
    const first = begins + HEIGHT_PX.head;
    const skipped = Math.max(0, Math.floor((from - first) / HEIGHT_PX.note));
    for (let at = skipped; at < group.notes.length; at++) {
      const place = first + at * HEIGHT_PX.note;
      if (place >= to) break;
      const note = group.notes[at]!;
      rows.push({ kind: 'note', key: `${note.id} ${group.key}`, top: place, note });
    }
  }
  return rows;
}

/** Where a note begins, the first time it stands in the list. CSS pixels. */
export function topOfNote(groups: readonly NoteGroup[], tops: readonly number[], id: NoteId): number | null {
  for (const [nth, { notes }] of groups.entries()) {
    const at = notes.findIndex((note) => note.id === id);
    if (at !== -1) return tops[nth]! + HEIGHT_PX.head + at * HEIGHT_PX.note;
  }
  return null;
}

/** Index of the group in which a place lies. */
function groupAt(tops: readonly number[], place: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tops[middle + 1]! <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}
