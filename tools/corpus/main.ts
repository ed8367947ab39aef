import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBuilt } from '../browser/built-extension.ts';
import { launchBrowser } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import { readOptions } from '../read-options.ts';
import { runCommand } from '../run-command.ts';
import { type BrowserName, CommandFailure, ensureBrowser } from '../setup.mjs';
import { type CheckedPage, checkPage } from './check-page.ts';
import { formChecker } from './form-checker.ts';

const USAGE = 'Usage: npm run corpus -- FOLDER-OF-PAGES [--firefox | --chromium] [--page NAME]…';
/** Pages as they were saved: their scripts and what they load would change them from one visit to the next. */
const STILL = { 'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'" };

/** Opens every page of a folder with Gloss in both browsers, and fails where Gloss does not keep what it promises. */
await runCommand(async (args, signal) => {
  const { values, positionals } = readOptions(
    args,
    {
      firefox: { type: 'boolean' },
      chromium: { type: 'boolean' },
      page: { type: 'string', multiple: true },
    },
    USAGE,
  );
  if (positionals.length !== 1) throw new CommandFailure(`Name one folder. ${USAGE}`, 2);
  // npm runs scripts in the project's folder, wherever it was called.
  const folder = resolve(process.env.INIT_CWD ?? process.cwd(), positionals[0]!);
  const names = values.page ?? pagesIn(folder);
  const browsers: readonly BrowserName[] = values.firefox
    ? ['firefox']
    : values.chromium
      ? ['chromium']
      : ['chromium', 'firefox'];
  const { origin } = await serve(folder, signal, STILL);
  const isForm = formChecker();
  let breaches = 0;
  for (const browser of browsers) {
    const launched = await launchBrowser({
      browser,
      executable: ensureBrowser(browser),
      extension: ensureBuilt(browser),
      headless: true,
    });
    try {
      const asker = await launched.extensionPage('notebook.html');
      for (const name of names) {
        const url = `${origin}/${encodeURIComponent(name)}`;
        const checked = await checkPage({ launched, asker, browser, isForm }, url);
        console.log(`${browser.padEnd(8)}  ${name.padEnd(44)}  ${say(checked)}`);
        breaches += checked.breaches.length;
      }
    } finally {
      await launched.close();
    }
  }
  if (breaches > 0) throw new CommandFailure(`${breaches} breaches on ${names.length} pages.`);
  console.log(`No breach on ${names.length} pages in ${browsers.join(' and ')}.`);
});

function pagesIn(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => /\.x?html?$/.test(name));
  if (names.length === 0) throw new CommandFailure(`${folder} holds no page.`, 2);
  return names.sort();
}

function say({ links, painted, longestTask, breaches }: CheckedPage): string {
  const task = longestTask === null ? '' : `, longest task ${longestTask.toFixed(1)} ms`;
  const counts = `${links} links, ${painted} marks painted${task}`;
  return breaches.length === 0
    ? `kept: ${counts}`
    : `BROKEN: ${counts}\n${breaches.map((one) => `    ${one}`).join('\n')}`;
}
