import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { serve } from '../../browser/serve.ts';
import type { FaultRow } from '../fault-row.ts';
import { openBrowser } from '../open-browser.ts';
import { isBack, settledMemory } from './memory.ts';

const FRAMES = 100;
/** All of them on one screen: what is far from the viewport is not painted. */
const PAGE = `<!doctype html><title>frames</title>
<style>body { margin: 0 } iframe { width: 100px; height: 60px; border: 0 }</style>
${Array.from({ length: FRAMES }, (_, nth) => `<iframe src="frame.html?${nth}"></iframe>`).join('')}`;
const FRAME = `<!doctype html><title>frame</title><p>From Hanoi to Moscow.`;
const DEADLINE_MS = 60_000;

/** A page with a hundred frames, each with names in it. */
export const FRAMES_ROW: FaultRow = {
  name: 'frames',
  fault: 'a page has a hundred frames',
  async play({ browser }, signal) {
    const folder = mkdtempSync(join(tmpdir(), 'gloss-frames-'));
    writeFileSync(join(folder, 'frames.html'), PAGE);
    writeFileSync(join(folder, 'frame.html'), FRAME);
    const stop = new AbortController();
    const { origin } = await serve(folder, stop.signal);
    const launched = await openBrowser(browser);
    try {
      // One before, so that packs are loaded when it is measured.
      const first = await launched.browser.newPage();
      await first.goto(`${origin}/frame.html`);
      const before = await settledMemory(launched.browser, browser);
      const page = await launched.browser.newPage();
      const began = performance.now();
      await page.goto(`${origin}/frames.html`);
      let marked = 0;
      while (marked < FRAMES && performance.now() - began < DEADLINE_MS && !signal.aborted) {
        marked = await markedFrames(page);
        await sleep(100);
      }
      const took = (performance.now() - began) / 1_000;
      await page.close();
      const after = await settledMemory(launched.browser, browser);
      return {
        done: `a page with ${FRAMES} frames opened and closed`,
        survived:
          `${marked} frames marked after ${took.toFixed(1)} s; the extension held ${before.toFixed(0)} MB before and ` +
          `${after.toFixed(0)} MB after`,
        isHeld: marked === FRAMES && isBack(before, after),
      };
    } finally {
      stop.abort();
      await launched.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function markedFrames(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('iframe')].filter(({ contentWindow }) => {
        const { CSS: styles } = contentWindow as unknown as { CSS: typeof CSS | undefined };
        return styles?.highlights.get('gloss')?.size === 2;
      }).length,
  );
}
