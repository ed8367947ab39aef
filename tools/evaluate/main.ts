import { join, resolve } from 'node:path';
import type { Pack } from '../../src/core/glossary/pack.ts';
import { linkingGlossaryOf } from '../../src/core/linking/linking-glossary.ts';
import { lendForms } from '../link/lend-forms.ts';
import { readBundledPack } from '../link/read-bundled-pack.ts';
import { readOptions } from '../read-options.ts';
import { ROOT } from '../root.ts';
import { runCommand } from '../run-command.ts';
import { CommandFailure } from '../setup.mjs';
import { type GoldSet, readGoldSets, scorerIn } from './gold-sets.ts';
import { score } from './score.ts';
import { tellScores } from './tell-scores.ts';

const USAGE = 'Usage: npm run evaluate -- [FOLDER-OF-GOLD-SETS] [--json]';
const DEFAULT_FOLDER = join(ROOT, '..', 'shared', 'gold');

/** A way to link a set: which packs, in which order. */
type Way = { readonly heading: string; readonly packs: (set: GoldSet) => Pack[] };

/** How well names are linked in texts that people have marked: with each set's own pack, and with all packs at once. */
await runCommand(async (args) => {
  const { values, positionals } = readOptions(args, { json: { type: 'boolean' } }, USAGE);
  // npm runs scripts in the project's folder, wherever it was called.
  const folder = positionals[0]
    ? resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0])
    : DEFAULT_FOLDER;
  const sets = readGoldSets(folder);
  const { pack: bundled } = readBundledPack();
  if (!bundled) throw new CommandFailure('The bundled pack cannot be read: npm run check:pack says why.');

  const lent = new Map(sets.map((set) => [set.name, lendForms(set.pack, bundled)]));
  const others = (set: GoldSet) => sets.filter((other) => other !== set);
  const ways: readonly Way[] = [
    { heading: 'own pack', packs: (set) => [set.pack] },
    { heading: 'own pack, forms from the bundled one', packs: (set) => [lent.get(set.name)!] },
    {
      heading: 'all packs, the own first',
      packs: (set) => [set.pack, ...others(set).map(({ pack }) => pack)],
    },
    {
      heading: 'all packs, the own first, forms from the bundled one',
      packs: (set) => [lent.get(set.name)!, ...others(set).map(({ name }) => lent.get(name)!)],
    },
  ];
  const scored = ways.map(({ heading, packs }) => ({
    heading,
    sets: sets.map((set) => ({
      name: set.name,
      score: score(set, linkingGlossaryOf(packs(set)), scorerIn(folder)),
    })),
  }));
  if (values.json) console.log(JSON.stringify(scored, null, 1));
  else console.log(scored.map(({ heading, sets: told }) => tellScores(heading, told)).join('\n\n'));
});
