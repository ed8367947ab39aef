import type { Page } from 'puppeteer-core';
import { ensureBuilt } from '../../browser/built-extension.ts';
import { launchBrowser } from '../../browser/launch.ts';
import { type BrowserName, ensureBrowser } from '../../setup.mjs';
import { OUR_PROCESS, watchMemory } from '../exchange/peak-memory.ts';
import { type Measured, measured } from '../median.ts';
import { type LibrarySize, type MadeLibrary, writeLibrary } from './made-library.ts';
import { timeCard } from './time-card.ts';
import {
  type KeyTimes,
  type OpeningTimes,
  openingTimes,
  type ScrollTimes,
  scrollList,
  typeSearches,
  watchOpening,
} from './time-notebook.ts';

/** What a large notebook costs in one browser. */
export type NotesBench = {
  readonly browser: string;
  readonly library: MadeLibrary & LibrarySize;
  readonly openings: readonly OpeningTimes[];
  readonly keys: readonly KeyTimes[];
  readonly scroll: ScrollTimes;
  readonly card: Measured;
  readonly memory: {
    /** Of the notebook with all notes and what it keeps to search them; bytes, `null` where the browser tells none. */
    readonly heap: number | null;
    /** The most that the process of the extension's pages has had while the notebook was searched; megabytes. */
    readonly process: number;
  };
};

const SIZE: LibrarySize = { notes: 100_000, entries: 5_000, pages: 20_000, onFirst: 500 };
const OPENINGS = 5;
const WRITING_DEADLINE_MS = 300_000;
const READING_DEADLINE_MS = 60_000;
/** The ways in which a reader searches: common words, rare ones, other scripts, conditions, and back again. */
const SEARCHES = [
  'ministry',
  'zyzzyva',
  'harbour gr',
  '회담',
  'переговоры',
  'tag:summit',
  'site:paper-12',
  'entry:kim sanctions',
  'after:2025-03 embassy',
  'is:orphan talks',
].map(letterByLetter);

/** Writes a large notebook into a fresh browser and lives in it. */
export async function benchNotes(
  browser: BrowserName,
  known: readonly string[],
  tell: (words: string) => void,
  size = SIZE,
): Promise<NotesBench> {
  const launched = await launchBrowser({
    browser,
    executable: ensureBrowser(browser),
    extension: ensureBuilt(browser),
    headless: true,
    protocolTimeoutMs: WRITING_DEADLINE_MS,
  });
  const watch = watchMemory(launched.browser.process()!.pid!, OUR_PROCESS[browser]);
  try {
    const first = await launched.extensionPage('notebook.html');
    await first.waitForSelector('.notebook main');
    tell(`${browser}: writing ${size.notes} notes …`);
    const library = await first.evaluate(writeLibrary, size, known);
    await first.close();
    const openings: OpeningTimes[] = [];
    let notebook: Page | null = null;
    for (let run = 0; run < OPENINGS; run++) {
      await notebook?.close();
      tell(`${browser}: opening …`);
      notebook = await launched.extensionPage('notebook.html', watchOpening);
      openings.push(await openingTimes(notebook, READING_DEADLINE_MS));
    }
    tell(`${browser}: searching …`);
    // What was needed to write and to open is not counted.
    watch.peak();
    const keys = await typeSearches(notebook!, SEARCHES);
    const scroll = await scrollList(notebook!, 300, 120);
    const memory = { process: watch.peak(), heap: await heapOf(notebook!, browser) };
    const card = measured(await timeCard(launched, size.onFirst));
    return {
      browser: await launched.browser.version(),
      library: { ...size, ...library },
      openings,
      keys,
      scroll,
      card,
      memory,
    };
  } finally {
    watch.end();
    await launched.close();
  }
}

/** All beginnings of a search, and the way back over its last letters. */
function letterByLetter(search: string): string[] {
  const steps = [...search].map((_, nth, letters) => letters.slice(0, nth + 1).join(''));
  return [...steps, ...steps.slice(0, -1).reverse().slice(0, 3)];
}

async function heapOf(page: Page, browser: BrowserName): Promise<number | null> {
  if (browser !== 'chromium') return null;
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
