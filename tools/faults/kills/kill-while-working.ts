import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt } from '../../browser/built-extension.ts';
import { diceOf, pick } from '../../dice.ts';
import type { BrowserName } from '../../setup.mjs';
import { openBrowser } from '../open-browser.ts';
import { ENDINGS, type Ending, end, endingBy, type Running } from './endings.ts';
import { readDisk } from './in-screen.ts';
import { type Work, type WorkCounts, workOf } from './work.ts';

export type KillsRun = {
  readonly kills: Readonly<Record<Ending, number>>;
  readonly counts: WorkCounts;
  /** What is wrong, a sentence each. */
  readonly faults: readonly string[];
};

/** Long enough for some of the work to be through, and short enough for some not to be. Milliseconds. */
const LONGEST_WAIT_MS = 160;
/** After a kill of the background or a tab the disk is looked at only now and then: the notes stay where they are. */
const ROUNDS_A_LOOK = 5;
/** So often it is said how far it is. */
const ROUNDS_A_WORD = 20;
/** The notebook reads all notes whenever it is opened; the popup is there in no time, and may ask the same. */
const SCREENS = ['notebook.html', 'popup.html', 'popup.html'] as const;

/**
 * Kills background, tab, process and browser at random while notes are written and changed, files imported and
 * exported, and looks at the disk past all of Gloss. Ends at the first fault, after `count` kills, or at `deadline`
 * (of `performance.now()`).
 */
export async function killWhileWorking(
  browser: BrowserName,
  { count, seed, deadline }: { count: number; seed: number; deadline: number },
  signal: AbortSignal,
): Promise<KillsRun> {
  const dice = diceOf(seed);
  const profile = mkdtempSync(join(tmpdir(), 'gloss-faults-'));
  const work = workOf(dice, writerIn(ensureBuilt(browser)));
  const kills = { background: 0, tab: 0, process: 0, browser: 0 };
  const faults: string[] = [];
  let at = await start(browser, profile, true);
  try {
    // Both databases are there before anything looks for them.
    await work.begin(at.screen);
    for (let nth = 1; total(kills) < count && faults.length === 0; nth += 1) {
      if (signal.aborted || performance.now() > deadline) break;
      const ending = endingBy(dice);
      const doing = work.start(at.screen);
      await sleep(dice() * LONGEST_WAIT_MS);
      kills[ending] += await end(ending, at, browser, dice);
      await doing;
      at = await after(ending, at, browser, profile, pick(SCREENS, dice));
      faults.push(...(await look(work, at, ending, nth)).map((fault) => `${fault} (${ending} killed)`));
      if (nth % ROUNDS_A_WORD === 0) console.error(`${browser}: ${total(kills)} kills …`);
    }
    if (faults.length === 0) faults.push(...work.faultsOf(await readDisk(at.screen)));
    return { kills, counts: work.counts(), faults };
  } finally {
    await at.launched.close().catch(() => {});
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The address, within the extension, of what the notebook loads to write an export. */
function writerIn(extension: string): string {
  const name = readdirSync(join(extension, 'chunks')).find((file) => file.startsWith('write-export-'));
  if (!name) throw new Error('The build has nothing that writes exports.');
  return `/chunks/${name}`;
}

function total(kills: KillsRun['kills']): number {
  return ENDINGS.reduce((sum, ending) => sum + kills[ending], 0);
}

async function look(
  work: Work,
  { screen }: Running,
  ending: Ending,
  nth: number,
): Promise<readonly string[]> {
  // First as it lies there, before anything is asked again.
  const isThorough = ending === 'browser' || ending === 'process' || nth % ROUNDS_A_LOOK === 0;
  const found = isThorough ? work.faultsOf(await readDisk(screen)) : [];
  return [...found, ...(await work.askAgain(screen))];
}

async function start(browser: BrowserName, profile: string, isFirst: boolean): Promise<Running> {
  const launched = await openBrowser(browser, { profile, isFirst });
  return { launched, screen: await launched.extensionPage(SCREENS[0]) };
}

/** What is killed comes back. */
async function after(
  ending: Ending,
  at: Running,
  browser: BrowserName,
  profile: string,
  screen: string,
): Promise<Running> {
  if (ending === 'background') return at;
  if (ending === 'browser') return start(browser, profile, false);
  return { ...at, screen: await at.launched.extensionPage(screen) };
}
