import { readFileSync } from 'node:fs';
import { ENTRY_KINDS } from '../../src/core/glossary/entry.ts';
import { type PackReading, readPack } from '../../src/core/glossary/read-pack.ts';

const FOLDER = new URL('../../public/glossary/world-affairs/', import.meta.url);

/** Reads the bundled pack from its files, put together as the background does. */
export function readWorldAffairs(): PackReading {
  const head = readJson('pack') as object;
  const entries = ENTRY_KINDS.flatMap((kind) => readJson(kind));
  return readPack({ ...head, entries });
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
}
