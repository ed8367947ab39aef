import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { extensionProcesses, residentOf } from '../../browser/processes.ts';
import type { BrowserName } from '../../setup.mjs';
import { runInFirefox } from '../run-in-firefox.ts';

/** Browsers give memory back some time after they have collected it. */
const SETTLES_MS = 4_000;
/** What a process that has done its work may hold beyond what it held: its allocator keeps some for the next time. */
const KEEPS_SHARE = 0.25;
const KEEPS_MEGABYTES = 40;

/** Megabytes that the extension's processes hold when everything that can be has been collected. */
export async function settledMemory(browser: Browser, name: BrowserName): Promise<number> {
  for (let round = 0; round < 2; round += 1) {
    if (name === 'firefox')
      await runInFirefox(browser, "Services.obs.notifyObservers(null, 'memory-pressure', 'heap-minimize')");
    else await collectInChromium(browser);
    await sleep(SETTLES_MS / 2);
  }
  const pids = extensionProcesses(browser.process()?.pid ?? 0);
  return pids.reduce((sum, pid) => sum + residentOf(pid), 0);
}

/** Whether memory is back to where it was. */
export function isBack(before: number, after: number): boolean {
  return after <= before * (1 + KEEPS_SHARE) + KEEPS_MEGABYTES;
}

async function collectInChromium(browser: Browser): Promise<void> {
  for (const target of browser.targets()) {
    if (!target.url().startsWith('chrome-extension://')) continue;
    // A worker that has just ended has nothing to collect.
    const session = await target.createCDPSession().catch(() => null);
    await session?.send('HeapProfiler.collectGarbage').catch(() => {});
    await session?.detach().catch(() => {});
  }
}
