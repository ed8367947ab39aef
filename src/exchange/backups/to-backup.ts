import { writerOfMany } from '../json-text.ts';
import { toJson } from '../notes-out/to-json.ts';
import type { Piece } from '../piece.ts';
import type { Backup } from './backup.ts';

/**
 * A copy of everything as one file: that of the notes, which every Gloss can import, with one field more for what else
 * is the reader's own.
 */
export function* toBackup({ at, notes, pages, own }: Backup): Generator<Piece> {
  const known = { at, notes, pages: new Map(pages.map((page) => [page.url, page])), entries: new Map() };
  let last: Piece | null = null;
  for (const piece of toJson(known)) {
    if (last) yield last;
    last = piece;
  }
  const ending = last?.text ?? '';
  yield { text: `${ending.slice(0, ending.lastIndexOf('}')).trimEnd()},\n`, done: 0 };
  yield { text: '  "own": {\n    "entries": [', done: 0 };
  const item = writerOfMany(own.entries.length, 6);
  let before = '\n      ';
  for (const entry of own.entries) {
    yield { text: before + item(entry), done: 0 };
    before = ',\n      ';
  }
  const { gists, choices, settings } = own;
  yield {
    text: `],\n${JSON.stringify({ gists, choices, settings }, null, 2).slice(2, -2)}\n  }\n}\n`,
    done: 0,
  };
}
