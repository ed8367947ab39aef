import { compareNewest } from './newest-first.ts';
import type { Note } from './note.ts';

/**
 * Puts notes in order that come in parts, the newest first. Each part is sorted when it comes and joined with one of
 * its size, so that no step takes long where there are many.
 */
export function sortedNotes(): { readonly add: (part: Note[]) => void; readonly all: () => readonly Note[] } {
  const runs: Note[][] = [];
  const join = () => {
    const second = runs.pop()!;
    runs.push(merge(runs.pop()!, second));
  };
  return {
    add(part) {
      runs.push(part.sort(compareNewest));
      while (runs.length > 1 && runs.at(-2)!.length <= runs.at(-1)!.length) join();
    },
    all() {
      while (runs.length > 1) join();
      return runs[0] ?? [];
    },
  };
}

/** Two lists in order as one. */
function merge(a: readonly Note[], b: readonly Note[]): Note[] {
  const merged: Note[] = [];
  let at = 0;
  for (const note of a) {
    while (at < b.length && compareNewest(b[at]!, note) < 0) merged.push(b[at++]!);
    merged.push(note);
  }
  while (at < b.length) merged.push(b[at++]!);
  return merged;
}

/** Where a note belongs among others that are in order. */
export function placeAmong(note: Note, sorted: readonly Note[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareNewest(sorted[middle]!, note) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
