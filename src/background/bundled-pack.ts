import { ENTRY_KINDS } from '../core/glossary/entry.ts';
import type { Pack } from '../core/glossary/pack.ts';
import { type PackReading, readPack } from '../core/glossary/read-pack.ts';
import { extensionUrl } from '../messaging/extension-url.ts';

const FOLDER = 'glossary/world-affairs';

/** Reads the bundled pack: a head, and one file of entries for each kind. */
export async function readBundledPack(): Promise<Pack> {
  const [head, ...lists] = await Promise.all([
    readJson(`${FOLDER}/pack.json`),
    ...ENTRY_KINDS.map((kind) => readJson(`${FOLDER}/${kind}.json`)),
  ]);
  const reading: PackReading = readPack({ ...(head as object), entries: lists.flat() });
  // The tests hold that our own pack has no problem, so this is a broken package and not an ordinary failure.
  if (!reading.pack) throw new Error(reading.problems.map((problem) => problem.message).join(' '));
  return reading.pack;
}

async function readJson(path: string): Promise<unknown> {
  const response = await fetch(extensionUrl(path));
  return response.json();
}
