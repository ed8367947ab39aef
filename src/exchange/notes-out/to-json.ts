import type { EntryId } from '../../core/glossary/entry.ts';
import type { PageUrl } from '../../core/notes/note.ts';
import { writerOfMany } from '../json-text.ts';
import type { Piece } from '../piece.ts';
import { type ExportedNotes, pageOf } from './exported-notes.ts';

/** The format of the notes' own file; a reader of a later one must know this too. */
export const NOTES_FORMAT = 'gloss-notes/1';

/**
 * Notes as a file that loses nothing: every field of every note, tombstones too, with the pages and the names of
 * the entries that they speak of. Lone surrogates come out as escapes, so that the file is good UTF-8.
 */
export function* toJson({ notes, pages, entries, at }: ExportedNotes): Generator<Piece> {
  const urls = new Set<PageUrl | null>();
  const ids = new Set<EntryId>();
  yield {
    text: `{\n  "format": "${NOTES_FORMAT}",\n  "exported": ${JSON.stringify(at)},\n  "notes": [`,
    done: 0,
  };
  const item = writerOfMany(notes.length, 4);
  let before = '\n    ';
  for (const note of notes) {
    urls.add(pageOf(note));
    if (note.about.kind === 'entry') ids.add(note.about.entry);
    yield { text: before + item(note), done: 1 };
    before = ',\n    ';
  }
  const told = {
    pages: [...pages.values()].filter((page) => urls.has(page.url)),
    // `fromEntries` makes even an entry called `__proto__` a property of its own.
    entries: Object.fromEntries(
      [...entries].filter(([id]) => ids.has(id)).map(([id, { name, kind }]) => [id, { name, kind }]),
    ),
  };
  const rest = JSON.stringify(told, null, 2).slice(2);
  yield { text: `${notes.length > 0 ? '\n  ' : ''}],\n${rest}\n`, done: 0 };
}
