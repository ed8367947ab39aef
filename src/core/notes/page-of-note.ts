import type { Note, PageUrl } from './note.ts';

/** The page that a note was written on, or is about. */
export function pageOfNote({ about, origin }: Note): PageUrl | null {
  return about.kind === 'entry' ? (origin?.page ?? null) : about.page;
}
