import { entryListOf } from '../../core/glossary/entry-list.ts';
import { BUNDLED_PACK, OWN_PACK } from '../../core/glossary/pack-on-shelf.ts';
import { parsePack } from '../../core/glossary/read-pack.ts';
import { Unreadable } from '../files/unreadable.ts';
import type { Said } from '../said.ts';
import type { ReadPack } from './read-pack-choices.ts';

const MAX_PROBLEMS = 100;

/** Reads a pack of Gloss' own. */
export function fromGlossPack(text: string): ReadPack {
  const { pack, problems } = parsePack(text);
  const said = problems.map(({ path, message }) => (path ? `${path}: ${message}` : message));
  if (!pack) throw new Unreadable('exchange.fault.noPack', said[0] ?? '');
  if (pack.entries.length === 0) throw new Unreadable('exchange.fault.noPackEntry', said[0] ?? '');
  // Own entries that were exported come in beside those that are here.
  const isTaken = pack.id === OWN_PACK || pack.id === BUNDLED_PACK;
  return {
    from: 'Gloss pack',
    pack: { ...pack, id: isTaken ? `${pack.id}-imported` : pack.id, entries: entryListOf(pack.entries) },
    problems: said.slice(0, MAX_PROBLEMS).map((one): Said => ['exchange.fault.asItSays', one]),
    problemCount: said.length,
    supposed: null,
  };
}
