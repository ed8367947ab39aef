import { type ExportedNotes, pageOf } from './exported-notes.ts';

/** The format of the notes' own file; a reader of a later one must know this too. */
const NOTES_FORMAT = 'gloss-notes/1';

/**
 * Notes as a file that loses nothing: every field of every note, tombstones too, with the pages and the names of
 * the entries that they speak of. Lone surrogates come out as escapes, so that the file is good UTF-8.
 */
export function toJson({ notes, pages, entries, at }: ExportedNotes): string {
  const urls = new Set(notes.map(pageOf));
  const ids = new Set(notes.map(({ about }) => (about.kind === 'entry' ? about.entry : null)));
  const envelope = {
    format: NOTES_FORMAT,
    exported: at,
    notes,
    pages: [...pages.values()].filter((page) => urls.has(page.url)),
    // `fromEntries` makes even an entry called `__proto__` a property of its own.
    entries: Object.fromEntries(
      [...entries].filter(([id]) => ids.has(id)).map(([id, { name, kind }]) => [id, { name, kind }]),
    ),
  };
  return `${JSON.stringify(envelope, null, 2)}\n`;
}
