import type { Note } from '../../core/notes/note.ts';

/** The words of a page that a note is about, or was written on; '' where there are none. */
export function quoteOf({ about, origin }: Note): string {
  return about.kind === 'passage' ? about.anchor.exact : (origin?.sentence ?? '');
}
