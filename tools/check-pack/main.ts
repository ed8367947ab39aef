import { readBundledPack } from '../link/read-bundled-pack.ts';
import { tellProblems } from '../link/tell-problems.ts';
import { runCommand } from '../run-command.ts';
import { CommandFailure } from '../setup.mjs';
import { collisionsOf } from './collisions.ts';
import { countEntries } from './count-entries.ts';
import { readDecisions } from './decisions.ts';
import { findFaults } from './find-faults.ts';
import { untidyPackFiles, writePackFiles } from './pack-files.ts';
import { tellCollisions } from './tell-collisions.ts';
import { tellCounts } from './tell-counts.ts';

await runCommand(async (args) => {
  if (args.includes('--write')) writePackFiles();
  const { pack, problems } = readBundledPack();
  for (const line of tellProblems('World affairs', problems)) console.error(line);
  if (!pack) throw new CommandFailure('World affairs: nothing of this pack can be used.');
  const collisions = collisionsOf(pack.entries);
  const faults = findFaults(pack.entries, readDecisions());
  console.log(tellCounts(countEntries(pack.entries)));
  console.log(tellCollisions(collisions, args.includes('--collisions')));
  for (const { entry, message } of faults) console.error(`${entry}: ${message}`);
  const untidy = untidyPackFiles();
  for (const name of untidy)
    console.error(`${name}: not in order; npm run check:pack -- --write puts it so.`);
  const total = problems.length + faults.length + untidy.length;
  if (total > 0) throw new CommandFailure(`${total} problems.`);
  console.log('No problem.');
});
