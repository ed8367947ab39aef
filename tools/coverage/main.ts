import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { linkingGlossaryOf } from '../../src/core/linking/linking-glossary.ts';
import { readBundledPack } from '../link/read-bundled-pack.ts';
import { readOptions } from '../read-options.ts';
import { runCommand } from '../run-command.ts';
import { CommandFailure } from '../setup.mjs';
import { measureCoverage } from './measure-coverage.ts';
import { readGold } from './read-gold.ts';
import { tellCoverage } from './tell-coverage.ts';
import { TOPICS } from './topics.ts';

const USAGE = 'Usage: npm run coverage -- FILE.docs.json';

/** How many of the names that people marked in the news the bundled pack knows. */
await runCommand(async (args) => {
  const [file] = readOptions(args, {}, USAGE).positionals;
  if (!file) throw new CommandFailure(`No documents were named. ${USAGE}`, 2);
  const documents = readGold(readText(file), file);
  const { pack } = readBundledPack();
  if (!pack) throw new CommandFailure('The bundled pack cannot be read: npm run check:pack says why.');
  const report = measureCoverage(documents, Object.keys(TOPICS), linkingGlossaryOf([pack]));
  console.log(tellCoverage(report));
});

function readText(file: string): string {
  try {
    // npm runs scripts in the project's folder, wherever it was called.
    return readFileSync(resolve(process.env.INIT_CWD ?? process.cwd(), file), 'utf8');
  } catch {
    throw new CommandFailure(`${file}: this file cannot be read.`, 2);
  }
}
