import { readOptions } from '../read-options.ts';
import { runCommand } from '../run-command.ts';
import { CommandFailure } from '../setup.mjs';
import { runStages, told } from './run-stages.ts';
import { STAGES } from './stages.ts';

const USAGE = 'Usage: npm test';

await runCommand(async (args, signal) => {
  const { positionals } = readOptions(args, {}, USAGE);
  if (positionals.length > 0) throw new CommandFailure(`It takes no arguments. ${USAGE}`, 2);
  const { tally, lines } = await runStages(STAGES, (line) => console.log(line), signal);
  console.log(`\n${lines.join('\n')}\n\n${told(tally)}`);
  if (tally.failed > 0) process.exitCode = 1;
});
