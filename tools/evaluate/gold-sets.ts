import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../src/core/glossary/pack.ts';
import { type Document, readDocuments } from '../link/read-documents.ts';
import { readNamesPack } from '../link/read-names-pack.ts';
import { CommandFailure } from '../setup.mjs';

/** Texts in which people marked names, with the entries that they mean. */
export type GoldSet = {
  readonly name: string;
  /** The file of the marked texts, for the scorer. */
  readonly file: string;
  readonly documents: readonly Document[];
  readonly pack: Pack;
};

/** The scorer beside the sets, which prints its figures as JSON. */
export function scorerIn(folder: string): string {
  return join(folder, 'score.mjs');
}

/** All sets of a folder: `NAME.docs.json` with `NAME.pack.json` beside it. */
export function readGoldSets(folder: string): GoldSet[] {
  if (!existsSync(scorerIn(folder)))
    throw new CommandFailure(`${folder}: no score.mjs there; name the folder that holds the gold sets.`, 2);
  const names = readdirSync(folder).flatMap((file) => /^(.+)\.docs\.json$/.exec(file)?.[1] ?? []);
  return names.map((name) => {
    const file = join(folder, `${name}.docs.json`);
    const { pack, problems } = readNamesPack(readFileSync(join(folder, `${name}.pack.json`), 'utf8'));
    if (!pack) throw new CommandFailure(`${name}.pack.json: ${problems[0]?.message ?? 'cannot be read'}`);
    return { name, file, documents: readDocuments(readFileSync(file, 'utf8'), file), pack };
  });
}
