import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../browser/launch.ts';
import { extensionProcesses } from '../../browser/processes.ts';
import type { Dice } from '../../dice.ts';
import type { BrowserName } from '../../setup.mjs';
import { endBackground } from '../end-background.ts';

/** What is killed: the background alone, the notebook’s tab, the process that holds both, or the whole browser. */
export const ENDINGS = ['background', 'tab', 'process', 'browser'] as const;
export type Ending = (typeof ENDINGS)[number];

/** A browser takes seconds to come back, so that most kills are of something else. */
const SHARES: Readonly<Record<Ending, number>> = {
  background: 0.72,
  tab: 0.16,
  process: 0.09,
  browser: 0.03,
};
/** A tab whose process is gone closes at once, or never. */
const CLOSES_MS = 3_000;
/** Kills of the background while one lot of work goes on, and the time between them. */
const BACKGROUNDS_AT_ONCE = 3;
const LONGEST_GAP_MS = 120;

export function endingBy(dice: Dice): Ending {
  let left = dice();
  for (const ending of ENDINGS) {
    left -= SHARES[ending];
    if (left < 0) return ending;
  }
  return 'background';
}

export type Running = { readonly launched: LaunchedBrowser; readonly screen: Page };

/** Kills it, in the middle of whatever it does; answers how often: a background comes back by itself and is killed again. */
export async function end(
  ending: Ending,
  { launched, screen }: Running,
  browser: BrowserName,
  dice: Dice,
): Promise<number> {
  const running = launched.browser.process();
  switch (ending) {
    case 'background': {
      let ended = 0;
      for (let nth = 0; nth < BACKGROUNDS_AT_ONCE; nth += 1) {
        if (await endBackground(launched.browser, browser)) ended += 1;
        await sleep(dice() * LONGEST_GAP_MS);
      }
      return ended;
    }
    case 'tab':
      await close(screen);
      return 1;
    case 'process':
      for (const pid of extensionProcesses(running?.pid ?? 0)) kill(pid);
      await close(screen);
      return 1;
    case 'browser': {
      const gone = new Promise((resolve) => running?.once('exit', resolve));
      running?.kill('SIGKILL');
      await gone;
      return 1;
    }
    default:
      return ending satisfies never;
  }
}

async function close(screen: Page): Promise<void> {
  await Promise.race([screen.close().catch(() => {}), sleep(CLOSES_MS)]);
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
