import type { Note } from './note.ts';

/**
 * Notes by when they were first written, the newest first. Not by `updated`: a note would jump from under the
 * hands of a reader who mends a word in it.
 */
export function newestFirst(notes: readonly Note[]): Note[] {
  return notes.toSorted(compareNewest);
}

/** The order of `newestFirst`, for `sort`. */
export function compareNewest(a: Note, b: Note): number {
  return compare(b.created, a.created) || compare(a.id, b.id);
}

/** Instants are ISO 8601 in UTC, so their letters stand in the order of time. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
