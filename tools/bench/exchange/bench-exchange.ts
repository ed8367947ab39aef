import type { Page } from 'puppeteer-core';
import { NOTES_FORMATS } from '../../../src/exchange/notes-out/notes-formats.ts';
import { toJson } from '../../../src/exchange/notes-out/to-json.ts';
import { textOf } from '../../../src/exchange/piece.ts';
import { ensureBuilt } from '../../browser/built-extension.ts';
import { type LaunchedBrowser, launchBrowser } from '../../browser/launch.ts';
import { ENGLISH } from '../../english.ts';
import { type BrowserName, ensureBrowser } from '../../setup.mjs';
import { DEADLINE_MS, press, type Timed, timeFile, timePress, waitFor } from './in-dialog.ts';
import { madeGlossary } from './made-glossary.ts';
import { madeNotes } from './made-notes.ts';
import { type MemoryWatch, OUR_PROCESS, watchMemory } from './peak-memory.ts';

/** What a reader waits for, in one browser; megabytes are the private ones of the whole process at its height. */
export type ExchangeBench = {
  readonly browser: BrowserName;
  /** What goes in or out: a row. */
  readonly what: string;
  /** What it is made of, in the order in which it happens. */
  readonly parts: readonly { readonly part: string; readonly timed: Timed; readonly megabytes: number }[];
  readonly budgetMs: number;
};

export type ExchangeBenchHands = {
  /** Whether a row is wanted, by its name: `glossary in`, `notes in`, `Markdown out`. */
  readonly isWanted: (what: string) => boolean;
  readonly hear: (bench: ExchangeBench) => void;
};

const COUNT = 100_000;
const EXPORT_MS = 5_000;
const IMPORT_MS = 20_000;

const GLOSSARY_IN = 'glossary in';
const NOTES_IN = 'notes in';
const STRONG = 'dialog .dialog-foot .strong-button';

/** Imports a hundred thousand entries and notes through the dialogs, and exports the notes in every format. */
export async function benchExchange(
  browser: BrowserName,
  { isWanted, hear }: ExchangeBenchHands,
): Promise<void> {
  const launched = await launchBrowser({
    browser,
    executable: ensureBrowser(browser),
    extension: ensureBuilt(browser),
    headless: true,
    protocolTimeoutMs: 2 * DEADLINE_MS,
  });
  const memory = watchMemory(launched.browser.process()!.pid!, OUR_PROCESS[browser]);
  try {
    if (isWanted(GLOSSARY_IN)) {
      const page = await launched.extensionPage('notebook.html#packs');
      await waitFor(page, '.pack-line');
      await press(page, '.packs > .strong-button');
      const parts = await timeImport(page, 'Made words.csv', madeGlossary(COUNT), memory);
      hear({ browser, what: GLOSSARY_IN, parts, budgetMs: IMPORT_MS });
      await page.close();
    }
    const out = NOTES_FORMATS.filter(({ title }) => isWanted(outOf(ENGLISH.say(title))));
    if (!isWanted(NOTES_IN) && out.length === 0) return;
    const page = await launched.extensionPage('notebook.html');
    // Where there are no notes yet there is only the way in.
    await press(page, '.exchange-button');
    const parts = await timeImport(page, 'notes.json', textOf(toJson(madeNotes(COUNT))), memory);
    if (isWanted(NOTES_IN)) hear({ browser, what: NOTES_IN, parts, budgetMs: IMPORT_MS });
    await page.close();
    for (const { title } of out) {
      const what = outOf(ENGLISH.say(title));
      const parts = await timeExport(launched, ENGLISH.say(title), memory);
      hear({ browser, what, parts, budgetMs: EXPORT_MS });
    }
  } finally {
    memory.end();
    await launched.close();
  }
}

function outOf(title: string): string {
  return `${title} out`;
}

async function timeImport(page: Page, name: string, text: string, memory: MemoryWatch) {
  memory.peak();
  const read = { part: 'read', timed: await timeFile(page, name, text), megabytes: memory.peak() };
  const written = { part: 'written', timed: await timePress(page, STRONG), megabytes: memory.peak() };
  await press(page, STRONG);
  return [read, written];
}

/** In a notebook that was just opened, as most readers would. */
async function timeExport(launched: LaunchedBrowser, title: string, memory: MemoryWatch) {
  const page = await launched.extensionPage('notebook.html');
  await page.waitForFunction(
    (all) => document.body.textContent?.includes(all),
    { timeout: DEADLINE_MS, polling: 100 },
    COUNT.toLocaleString('en'),
  );
  await waitFor(page, '.exchange-button');
  memory.peak();
  await page.evaluate(() => document.querySelector<HTMLElement>('.exchange-button')!.click());
  await waitFor(page, '.format-list input');
  await page.evaluate((wanted) => {
    [...document.querySelectorAll<HTMLInputElement>('.set-list input')].at(-1)!.click();
    const labels = [...document.querySelectorAll('.format-list label')];
    labels
      .find((one) => one.querySelector('strong')!.textContent === wanted)!
      .querySelector('input')!
      .click();
  }, title);
  // The reader sees what will be written, and presses then.
  await waitFor(page, '.export-result[aria-busy="false"]');
  const parts = [{ part: 'written', timed: await timePress(page, STRONG), megabytes: memory.peak() }];
  await page.close();
  return parts;
}
