import type { NoteRow } from './group-notes.ts';

/** How high a row of each kind is; the style sheet says the same. CSS pixels. */
export const HEIGHT_PX: Readonly<Record<NoteRow['kind'], number>> = { head: 40, note: 88 };

/** So much is drawn beyond what is seen, that a turn of the wheel shows no blank. CSS pixels. */
const BEYOND_PX = 400;

/** Where each row begins, and last where all of them end. CSS pixels. */
export function offsetsOf(rows: readonly NoteRow[]): readonly number[] {
  const offsets = new Array<number>(rows.length + 1);
  let top = 0;
  rows.forEach((row, index) => {
    offsets[index] = top;
    top += HEIGHT_PX[row.kind];
  });
  offsets[rows.length] = top;
  return offsets;
}

/** The rows that are seen through a window of this height at this place, `to` exclusive. */
export function visibleRows(
  offsets: readonly number[],
  top: number,
  height: number,
): { readonly from: number; readonly to: number } {
  const last = offsets.length - 1;
  return {
    from: Math.min(last, firstAfter(offsets, top - BEYOND_PX)),
    to: Math.min(last, firstAfter(offsets, top + height + BEYOND_PX) + 1),
  };
}

/** Index of the row in which an offset lies. */
function firstAfter(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle + 1]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
