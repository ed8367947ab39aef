import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENTRY_KINDS } from '../../src/core/glossary/entry.ts';
import { type PackReading, readPack } from '../../src/core/glossary/read-pack.ts';
import { ROOT } from '../root.ts';

const FOLDER = join(ROOT, 'public', 'glossary', 'world-affairs');

/** The bundled pack: its head and one file of entries a kind. */
export function readBundledPack(): PackReading {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));
  // Whatever is no object or no list is told by readPack.
  const head = read('pack') as object;
  return readPack({ ...head, entries: ENTRY_KINDS.flatMap((kind) => read(kind) as unknown[]) });
}
