import type { Entry } from '../../core/glossary/entry.ts';
import { PACK_FORMAT, type Pack } from '../../core/glossary/pack.ts';
import { writerOfMany } from '../json-text.ts';
import type { Piece } from '../piece.ts';

/** A pack as Gloss' own file, which loses nothing. */
export function* toGlossPack({ entries, ...head }: Pack): Generator<Piece> {
  const opening = JSON.stringify({ format: PACK_FORMAT, ...head }, null, 2).slice(0, -2);
  yield { text: `${opening},\n  "entries": [`, done: 0 };
  const item = writerOfMany(entries.length, 4);
  let before = '\n    ';
  for (const entry of entries) {
    yield { text: before + item(withoutEmpty(entry)), done: 1 };
    before = ',\n    ';
  }
  yield { text: `${entries.length > 0 ? '\n  ' : ''}]\n}\n`, done: 0 };
}

/** Lists of nothing are what a reader of packs supposes where nothing is said. */
function withoutEmpty(entry: Entry): object {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => !(typeof value === 'object' && Object.keys(value).length === 0),
    ),
  );
}
