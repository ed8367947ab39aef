import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
  /** A browser's process has some forty megabytes before the notebook is opened. */
  readonly budget: { readonly ms: number; readonly megabytes: number };
};

export type ExchangeBenchHands = {
  /** Whether a row is wanted, by its name: `glossary in`, `notes in`, `Markdown out`. */
  readonly isWanted: (what: string) => boolean;
  readonly hear: (bench: ExchangeBench) => void;
};

const COUNT = 100_000;
const EXPORT_BUDGET = { ms: 5_000, megabytes: 500 };
const GLOSSARY_BUDGET = { ms: 20_000, megabytes: 500 };
/** Each note stands in nine indexes, and all are objects in the worker until the last is written. */
const NOTES_BUDGET = { ms: 30_000, megabytes: 600 };

const GLOSSARY_IN = 'glossary in';
const NOTES_IN = 'notes in';
const STRONG = 'dialog .dialog-foot .strong-button';

/**
 * Imports a hundred thousand entries and notes through the dialogs, and exports the notes in every format. Each row has
 * a browser that was just started: one that has closed fifteen notebooks keeps what they held as long as it likes.
 */
export async function benchExchange(
  browser: BrowserName,
  { isWanted, hear }: ExchangeBenchHands,
): Promise<void> {
  if (isWanted(GLOSSARY_IN)) {
    const parts = await inProfile((profile) => inBrowser(browser, profile, importGlossary));
    hear({ browser, what: GLOSSARY_IN, parts, budget: GLOSSARY_BUDGET });
  }
  await inProfile(async (profile) => {
    const out = NOTES_FORMATS.map(({ title }) => ENGLISH.say(title)).filter((title) =>
      isWanted(outOf(title)),
    );
    if (isWanted(NOTES_IN) || out.length > 0) {
      const parts = await inBrowser(browser, profile, importNotes);
      if (isWanted(NOTES_IN)) hear({ browser, what: NOTES_IN, parts, budget: NOTES_BUDGET });
    }
    for (const title of out) {
      const parts = await inBrowser(browser, profile, (launched, memory) =>
        timeExport(launched, title, memory),
      );
      hear({ browser, what: outOf(title), parts, budget: EXPORT_BUDGET });
    }
  });
}

/** In the folder of a profile that goes when all is done. */
async function inProfile<Value>(act: (profile: string) => Promise<Value>): Promise<Value> {
  const profile = mkdtempSync(join(tmpdir(), 'gloss-bench-profile-'));
  try {
    return await act(profile);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function inBrowser<Value>(
  browser: BrowserName,
  profile: string,
  act: (launched: LaunchedBrowser, memory: MemoryWatch) => Promise<Value>,
): Promise<Value> {
  const launched = await launchBrowser({
    browser,
    executable: ensureBrowser(browser),
    extension: ensureBuilt(browser),
    headless: true,
    protocolTimeoutMs: 2 * DEADLINE_MS,
    profile,
  });
  const memory = watchMemory(launched.browser.process()!.pid!, OUR_PROCESS[browser]);
  try {
    return await act(launched, memory);
  } finally {
    memory.end();
    await launched.close();
  }
}

async function importGlossary(launched: LaunchedBrowser, memory: MemoryWatch) {
  const page = await launched.extensionPage('notebook.html#packs');
  await waitFor(page, '.pack-line');
  await press(page, '.packs > .strong-button');
  return timeImport(page, 'Made words.csv', madeGlossary(COUNT), memory);
}

async function importNotes(launched: LaunchedBrowser, memory: MemoryWatch) {
  const page = await launched.extensionPage('notebook.html');
  // Where there are no notes yet there is only the way in.
  await press(page, '.exchange-button');
  return timeImport(page, 'notes.json', textOf(toJson(madeNotes(COUNT))), memory);
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
  return [{ part: 'written', timed: await timePress(page, STRONG), megabytes: memory.peak() }];
}
