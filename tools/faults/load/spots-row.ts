import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { serve } from '../../browser/serve.ts';
import { ROOT } from '../../root.ts';
import type { FaultRow } from '../fault-row.ts';
import { ask } from '../kills/in-screen.ts';
import { openBrowser } from '../open-browser.ts';
import { isBack, settledMemory } from './memory.ts';

const TABS = 500;
const MINUTE_MS = 60_000;
/** Before anything is measured, so that packs are loaded and code is warm. */
const WARM_UP = 20;

/** Five hundred tabs ask within a minute what stands in an article. */
export const SPOTS_ROW: FaultRow = {
  name: 'spots',
  fault: 'five hundred tabs are opened within a minute',
  async play({ browser, seconds }, signal) {
    const stop = new AbortController();
    const { origin } = await serve(join(ROOT, 'tests/pages'), stop.signal);
    const launched = await openBrowser(browser);
    try {
      const pieces = await textsOf(await launched.browser.newPage(), `${origin}/demo-article.html`);
      // Readers may ask; in the welcome page there is one.
      const asking = await launched.extensionPage('welcome.html');
      const expected = JSON.stringify(await ask(asking, 'spot', pieces));
      for (let nth = 0; nth < WARM_UP; nth += 1) await ask(asking, 'spot', pieces);
      const before = await settledMemory(launched.browser, browser);
      const share = seconds === null ? 1 : Math.min(1, (seconds * 1_000) / MINUTE_MS);
      const count = Math.round(TABS * share);
      const took: number[] = [];
      let wrong = 0;
      const began = performance.now();
      const questions: Promise<void>[] = [];
      for (let nth = 0; nth < count && !signal.aborted; nth += 1) {
        await sleep(Math.max(0, began + (nth * MINUTE_MS) / TABS - performance.now()));
        const asked = performance.now();
        const question = ask(asking, 'spot', pieces).then((answer) => {
          took.push(performance.now() - asked);
          if (JSON.stringify(answer) !== expected) wrong += 1;
        });
        questions.push(question);
      }
      await Promise.all(questions);
      const within = (performance.now() - began) / 1_000;
      const after = await settledMemory(launched.browser, browser);
      took.sort((a, b) => a - b);
      const middle = took[Math.floor(took.length / 2)] ?? 0;
      return {
        done: `${count} times the text of an article asked for within ${within.toFixed(0)} s`,
        survived:
          `${count - wrong} answered as the first time, in the middle after ${middle.toFixed(0)} ms, at worst after ` +
          `${(took.at(-1) ?? 0).toFixed(0)} ms; the extension held ${before.toFixed(0)} MB before and ${after.toFixed(0)} MB after`,
        isHeld: wrong === 0 && isBack(before, after),
      };
    } finally {
      stop.abort();
      await launched.close();
    }
  },
};

/** The texts of a page's nodes, as its reader would tell them. */
async function textsOf(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address);
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
    return texts;
  });
}
