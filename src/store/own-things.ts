import type { Entry } from '../core/glossary/entry.ts';
import type { OwnGist } from '../core/glossary/own-gist.ts';
import type { KeptChoice } from '../core/linking/reader-choice.ts';
import type { PackDatabase } from './pack-database.ts';
import { ownEntries } from './read-own-pack.ts';

/** What the reader has added to the glossary, and said of it. */
export type OwnThingsKept = {
  readonly entries: readonly Entry[];
  readonly gists: readonly OwnGist[];
  readonly choices: readonly KeptChoice[];
};

export async function readOwnThings(db: PackDatabase): Promise<OwnThingsKept> {
  return {
    entries: [...(await ownEntries(db)).values()],
    gists: await db.ownGists.toArray(),
    choices: await db.choices.toArray(),
  };
}

/** What of a copy is not here. What is here stands as it is: it was written later, or by another hand. */
export async function missingHere(db: PackDatabase, copy: OwnThingsKept): Promise<OwnThingsKept> {
  const here = await readOwnThings(db);
  const without = <One>(all: readonly One[], those: readonly One[], keyOf: (one: One) => string) => {
    const keys = new Set(those.map(keyOf));
    return all.filter((one) => !keys.has(keyOf(one)));
  };
  return {
    entries: without(copy.entries, here.entries, ({ id }) => id),
    gists: without(copy.gists, here.gists, ({ entry }) => entry),
    choices: without(copy.choices, here.choices, ({ key }) => key),
  };
}
