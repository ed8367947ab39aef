import type { Row } from '../rows.ts';
import { inColumns, tellRows } from '../tell-bench.ts';
import type { NotesBench } from './bench-notes.ts';

/** What each letter of the searches cost, and the budgets line by line, as text. */
export function tellNotes({ browser, keys }: NotesBench, rows: readonly Row[]): string {
  const lines = keys.map(({ search, shown, whole, longestFrame, found }) => [
    search,
    shown.toFixed(0),
    whole.toFixed(0),
    longestFrame.toFixed(0),
    found,
  ]);
  return [
    `${browser}. Milliseconds from a letter to what is painted.`,
    inColumns([['search', 'shown', 'whole', 'longest frame', 'found'], ...lines]),
    tellRows(rows),
  ].join('\n\n');
}
