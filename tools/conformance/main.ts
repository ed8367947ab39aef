import { readOptions } from '../read-options.ts';
import { runCommand } from '../run-command.ts';
import { CommandFailure } from '../setup.mjs';
import { loadAnnotationSuite, SUITE_FOLDER } from './annotation-suite.ts';
import { checkAnnotations } from './check-annotations.ts';
import { reattachHypothesis } from './hypothesis-annotations.ts';
import { followPassageLinks } from './passage-links.ts';
import { areLinksRight, tellPassageLinks } from './tell-passage-links.ts';
import { tellReattached } from './tell-reattached.ts';
import { tellVerdicts } from './tell-verdicts.ts';

const USAGE = 'Usage: npm run conformance';

await runCommand(async (args) => {
  const { positionals } = readOptions(args, {}, USAGE);
  if (positionals.length > 0) throw new CommandFailure(`It takes no arguments. ${USAGE}`, 2);
  const suite = loadAnnotationSuite();
  if (!suite) throw new CommandFailure(`The W3C’s suite is not at ${SUITE_FOLDER}.`);
  const { lines, failed } = tellVerdicts(checkAnnotations(suite));
  console.log(lines.join('\n'));
  const reattached = reattachHypothesis();
  if (reattached) console.log(`\n${tellReattached(reattached).join('\n')}`);
  let areRight = true;
  for (const browser of ['chromium', 'firefox'] as const) {
    const links = await followPassageLinks(browser);
    if (!links) continue;
    console.log(`\n${tellPassageLinks(browser, links).join('\n')}`);
    areRight &&= areLinksRight(links);
  }
  if (!areRight || failed > 0 || reattached?.some(({ isRight }) => !isRight)) process.exitCode = 1;
});
