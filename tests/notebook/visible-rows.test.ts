import { expect, test } from 'vitest';
import type { NoteGroup } from '../../src/notebook/group-notes.ts';
import { HEIGHT_PX, topOfNote, topsOf, visibleRows } from '../../src/notebook/visible-rows.ts';
import { madeNote, noteId } from '../core/notes/made-note.ts';

/** Groups of so many notes each; notes are numbered through. */
function groupsOf(...sizes: number[]): NoteGroup[] {
  let number = 0;
  return sizes.map((size, nth) => ({
    key: `${nth}`,
    name: `Group ${nth}`,
    notes: Array.from({ length: size }, () => madeNote({ id: noteId(++number) })),
  }));
}

test('all rows lie one below the other, wherever the window stands', () => {
  const groups = groupsOf(3, 1, 40, 2, 0, 7);
  const tops = topsOf(groups);
  const end = tops.at(-1)!;
  expect(end).toBe(6 * HEIGHT_PX.head + 53 * HEIGHT_PX.note);
  const seen = new Map<string, number>();
  for (let top = 0; top < end; top += 50) {
    const rows = visibleRows(groups, tops, top, 300);
    for (const [nth, row] of rows.entries()) {
      const before = rows[nth - 1];
      if (before) expect(row.top).toBe(before.top + HEIGHT_PX[before.kind]);
      expect(seen.get(row.key) ?? row.top).toBe(row.top);
      seen.set(row.key, row.top);
    }
    expect(rows[0]!.top).toBeLessThanOrEqual(top);
    const last = rows.at(-1)!;
    expect(last.top + HEIGHT_PX[last.kind]).toBeGreaterThanOrEqual(Math.min(end, top + 300));
  }
  expect(seen.size).toBe(59);
});

test('a hundred thousand notes make no more rows than are seen', () => {
  const groups = groupsOf(100_000);
  expect(visibleRows(groups, topsOf(groups), 4_000_000, 800).length).toBeLessThan(25);
});

test('a note is told where it begins, and one that is not there by nothing', () => {
  const groups = groupsOf(2, 3);
  const tops = topsOf(groups);
  expect(topOfNote(groups, tops, noteId(1))).toBe(HEIGHT_PX.head);
  expect(topOfNote(groups, tops, noteId(4))).toBe(2 * HEIGHT_PX.head + 3 * HEIGHT_PX.note);
  expect(topOfNote(groups, tops, noteId(9))).toBeNull();
});

test('no notes are no rows', () => {
  expect(visibleRows([], topsOf([]), 0, 800)).toEqual([]);
});
