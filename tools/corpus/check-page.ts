import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { traceGloss } from '../bench/measure-gloss.ts';
import type { LaunchedBrowser } from '../browser/launch.ts';
import type { BrowserName } from '../setup.mjs';
import { linksOfOpenPage } from '../start/ask-extension.ts';
import { lookOver, type Seen, watchFromStart } from './in-page.ts';

export type Checker = {
  readonly launched: LaunchedBrowser;
  readonly asker: Page;
  readonly browser: BrowserName;
  /** Whether a text is a form of an entry. */
  readonly isForm: (text: string) => boolean;
};

/** What was found on a page, and each promise that was not kept, as a sentence. */
export type CheckedPage = {
  readonly links: number;
  readonly painted: number;
  /** Milliseconds; only Chromium's tracing tells. */
  readonly longestTask: number | null;
  readonly breaches: readonly string[];
};

const LONGEST_TASK_MS = 16;
/** Another program on a busy machine may make one trace look bad, hardly three. */
const TRACES = 3;
const LOAD_DEADLINE_MS = 60_000;
/** What was told of marks comes to be painted within some frames. */
const TO_PAINT_MS = 300;

/** Opens a page and looks whether Gloss kept its promises on it. */
export async function checkPage(checker: Checker, url: string): Promise<CheckedPage> {
  const { launched, asker, browser, isForm } = checker;
  const page = await launched.browser.newPage();
  const breaches: string[] = [];
  let links = 0;
  let seen: Seen;
  try {
    const isOurs = (place: string | undefined) => place?.includes(launched.extensionOrigin) ?? false;
    page.on('console', (message) => {
      if (isOurs(message.location().url) || /gloss/i.test(message.text()))
        breaches.push(`The console says: ${message.text()}`);
    });
    page.on('pageerror', (error) => {
      if (error instanceof Error && isOurs(error.stack))
        breaches.push(`An error was thrown: ${error.message}`);
    });
    await page.evaluateOnNewDocument(watchFromStart);
    await page.goto(url, { timeout: LOAD_DEADLINE_MS, waitUntil: 'load' });
    const told = await linksOfOpenPage(asker);
    links = told.links.length;
    await sleep(TO_PAINT_MS);
    seen = await page.evaluate(lookOver);
    const outer = [...told.links, ...told.ambiguous].filter(({ within }) => within === undefined);
    const linked = new Set(outer.map(({ text }) => text));
    for (const { text } of outer) if (!isForm(text)) breaches.push(`“${text}” was linked and is no form.`);
    for (const text of seen.painted)
      if (!linked.has(text)) breaches.push(`“${text}” was painted and is no link.`);
  } finally {
    await page.close();
  }
  if (seen.isChanged) breaches.push('The page’s elements are other than the browser made them.');
  if (seen.textChanged) breaches.push('The visible text is another.');
  for (const text of seen.unseen) breaches.push(`“${text}” was painted where nobody sees it.`);
  if (seen.shift > 0)
    breaches.push(`The layout shifted by ${seen.shift.toFixed(4)} after the page was loaded.`);

  let longestTask: number | null = null;
  for (let nth = 0; browser === 'chromium' && nth < TRACES && (longestTask ?? 99) > LONGEST_TASK_MS; nth++) {
    const traced = (await traceGloss(launched, url)).longestTask;
    longestTask = Math.min(longestTask ?? traced, traced);
  }
  if ((longestTask ?? 0) > LONGEST_TASK_MS)
    breaches.push(`The longest task of ours took ${longestTask!.toFixed(1)} ms.`);
  return { links, painted: seen.painted.length, longestTask, breaches: [...new Set(breaches)] };
}
