import { readFileSync } from 'node:fs';
import { ENTRY_KINDS } from '../../src/core/glossary/entry.ts';
import type { Pack } from '../../src/core/glossary/pack.ts';
import { type PackReading, readPack } from '../../src/core/glossary/read-pack.ts';
import { SEED_IDS } from './seed-ids.ts';

const FOLDER = new URL('../../public/glossary/world-affairs/', import.meta.url);

/** Reads the bundled pack from its files, put together as the background does. */
export function readWorldAffairs(): PackReading {
  const head = readJson('pack') as object;
  const entries = ENTRY_KINDS.flatMap((kind) => readJson(kind));
  return readPack({ ...head, entries });
}

/**
 * The entries of the article that Gloss started from alone, in a fixed order: tests of linking say who may be meant,
 * and must not change with each entry that is added.
 */
export function readSeedEntries(): Pack {
  const pack = readWorldAffairs().pack!;
  const ids = Object.values(SEED_IDS).flat();
  return { ...pack, entries: ids.flatMap((id) => pack.entries.find((entry) => entry.id === id) ?? []) };
}

function readJson(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8'));
}
