import { basename, dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ensureBuilt } from '../browser/built-extension.ts';
import { hasDisplay } from '../browser/has-display.ts';
import { type LaunchedBrowser, launchBrowser } from '../browser/launch.ts';
import { openWindow } from '../browser/open-window.ts';
import { serve } from '../browser/serve.ts';
import { ROOT } from '../root.ts';
import { runCommand } from '../run-command.ts';
import { CommandFailure, ensureBrowser } from '../setup.mjs';
import { askEntries, linksOfOpenPage } from './ask-extension.ts';
import { type FoundPage, findPage } from './find-page.ts';
import { readStartArguments, type StartRequest } from './read-start-arguments.ts';
import { reportJson, reportText } from './report.ts';
import { takePicture } from './take-picture.ts';

const DEMO = join(ROOT, 'tests', 'pages', 'demo-article.html');
const LOAD_DEADLINE_MS = 30_000;

await runCommand(async (args, signal) => {
  const request = readStartArguments(args);
  // npm runs scripts in the project's folder, wherever it was called.
  const page = findPage(request.page ?? DEMO, process.env.INIT_CWD ?? process.cwd());
  const extension = ensureBuilt(request.browser);
  const executable = ensureBrowser(request.browser);
  const url = await addressOf(page, signal);
  const isForPerson = !request.json && hasDisplay();
  const launched = await launchBrowser({
    browser: request.browser,
    executable,
    extension,
    headless: !isForPerson,
    looksInside: !isForPerson,
    // Whoever has the window will want to read other pages with Gloss too.
    network: isForPerson || page.kind === 'address' ? 'open' : 'loopback',
  });
  try {
    if (isForPerson) await openWindow(launched, url, signal);
    else await report(launched, url, request);
  } finally {
    await launched.close();
  }
});

async function addressOf(page: FoundPage, signal: AbortSignal): Promise<string> {
  if (page.kind === 'address') return page.url;
  const { origin } = await serve(dirname(page.path), signal);
  return `${origin}/${encodeURIComponent(basename(page.path))}`;
}

async function report(launched: LaunchedBrowser, url: string, request: StartRequest): Promise<void> {
  // Before the article, so that the article is what is in front: browsers put off the work of hidden tabs.
  const asker = await launched.extensionPage('notebook.html');
  const page = await openArticle(launched, url);
  const found = await linksOfOpenPage(asker);
  const ids = [
    ...found.links.map(({ entry }) => entry),
    ...found.ambiguous.flatMap(({ entries }) => entries),
  ];
  const { entries } = await askEntries(asker, [...new Set(ids)]);
  if (request.json) {
    console.log(reportJson({ found, entries }));
    return;
  }
  console.log(reportText({ found, entries }));
  const people = new Set(entries.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  const link = found.links.find(({ entry }) => people.has(entry)) ?? null;
  console.log(`\nPicture: ${await takePicture(page, link, request.browser)}`);
}

async function openArticle({ browser }: LaunchedBrowser, url: string): Promise<Page> {
  const page = await browser.newPage();
  try {
    await page.goto(url, { timeout: LOAD_DEADLINE_MS });
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new CommandFailure(`${url} could not be opened: ${why}`);
  }
  return page;
}
