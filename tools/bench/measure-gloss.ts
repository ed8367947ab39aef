import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { PageLinks } from '../../src/messaging/protocol.ts';
import type { LaunchedBrowser } from '../browser/launch.ts';
import { linksOfOpenPage } from '../start/ask-extension.ts';
import { type ColdPage, openCold } from './open-cold.ts';
import { type ScriptWork, workOfScripts } from './read-trace.ts';

/** Tasks, and what runs in them every tenth of a millisecond or so. */
const TRACED = [
  'disabled-by-default-devtools.timeline',
  'devtools.timeline',
  'toplevel',
  'disabled-by-default-v8.cpu_profiler',
];
/** A large page on a busy machine is read and marked in less. */
const TO_READ_MS = 2_500;
/** Marks are painted by observers, in the frames after the page is read. */
const TO_PAINT_MS = 300;

/** A cold load with Gloss. Milliseconds. */
export type GlossLoad = {
  readonly links: PageLinks;
  /** By the reader's own clock: reading, finding out what is read, asking, painting. */
  readonly own: number;
};

/** Loads a page cold with Gloss and waits until it is read. */
export async function loadWithGloss(
  { browser }: LaunchedBrowser,
  asker: Page,
  url: string,
): Promise<GlossLoad> {
  return openCold(browser, url, async () => {
    const links = await linksOfOpenPage(asker);
    const { read, resolve, link, paint } = links.timings;
    return { links, own: read + resolve + link + paint };
  });
}

/** The same under the browser's tracing, which slows it: all that our scripts do, and how much of it in one task. */
export async function traceGloss(launched: LaunchedBrowser, url: string): Promise<ScriptWork> {
  // Whoever asked whether the page is read would be traced too.
  return traced(launched, url, () => sleep(TO_READ_MS));
}

/** Traces a cold page from before it is loaded until `use` is done with it. */
export async function traced(
  { browser, extensionOrigin }: LaunchedBrowser,
  url: string,
  use: (cold: ColdPage) => Promise<void>,
): Promise<ScriptWork> {
  let trace: Uint8Array | undefined;
  await openCold(
    browser,
    url,
    async (cold) => {
      await use(cold);
      trace = await cold.page.tracing.stop();
    },
    ({ page }) => page.tracing.start({ categories: TRACED }),
  );
  return workOfScripts(JSON.parse(new TextDecoder().decode(trace)), extensionOrigin);
}

/** What a page is like for its reader, with Gloss or without. */
export type PageFeel = {
  /** Cumulative layout shift, without a unit. */
  readonly shift: number;
  /** Memory of all scripts in the tab after a collection, ours among them, in bytes. */
  readonly heap: number;
  /** From the end of DOMContentLoaded to the first mark, in milliseconds; `null` where there is none. */
  readonly firstMark: number | null;
};

export async function feelPage(
  browser: Browser,
  url: string,
  isRead: () => Promise<unknown>,
): Promise<PageFeel> {
  return openCold(
    browser,
    url,
    async ({ page, devtools }) => {
      await isRead();
      await sleep(TO_PAINT_MS);
      const { shift, firstMark } = await page.evaluate(() => {
        const { glossBench } = window as unknown as { glossBench: Omit<PageFeel, 'heap'> };
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const { firstMark: at } = glossBench;
        return { ...glossBench, firstMark: at && at - navigation!.domContentLoadedEventEnd };
      });
      return { shift, firstMark, heap: await heapOf(devtools) };
    },
    async ({ page }) => {
      await page.evaluateOnNewDocument(() => {
        const seen: { shift: number; firstMark: number | null } = { shift: 0, firstMark: null };
        Object.assign(window, { glossBench: seen });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        const look = () => {
          if ((CSS.highlights.get('gloss')?.size ?? 0) > 0) seen.firstMark = performance.now();
          else requestAnimationFrame(look);
        };
        look();
      });
    },
  );
}

async function heapOf(devtools: CDPSession): Promise<number> {
  await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
