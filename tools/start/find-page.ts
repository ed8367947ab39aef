import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandFailure } from '../setup.mjs';

/** The page to open: a file of this machine, or an address. */
export type FoundPage =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'address'; readonly url: string };

/** What a page named on the command line is; `from` is the folder in which it was named. */
export function findPage(named: string, from: string): FoundPage {
  if (/^https?:\/\//i.test(named)) {
    if (!URL.canParse(named)) throw new CommandFailure(`${named}: no address that can be opened.`, 2);
    return { kind: 'address', url: new URL(named).href };
  }
  const path = /^file:\/\//i.test(named) ? fileURLToPath(named) : resolve(from, named);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) {
    throw new CommandFailure(
      `${named}: no such file, and no address that begins with http:// or https://.`,
      2,
    );
  }
  if (!stats.isFile()) throw new CommandFailure(`${named}: this is no file but a folder.`, 2);
  return { kind: 'file', path };
}
