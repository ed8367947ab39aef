import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Selected } from '../../src/messaging/card-channel.ts';
import { type LaunchedBrowser, launchBrowser } from '../../tools/browser/launch.ts';
import { serve } from '../../tools/browser/serve.ts';
import { serveSource } from '../../tools/browser/serve-source.ts';
import { ROOT } from '../../tools/root.ts';
import { ensureBrowser } from '../../tools/setup.mjs';
import { BROWSERS, until } from './with-gloss.ts';

type Finder = { findFragment(document: Document, selected: Selected): string | null };

/** What is said twice on tests/pages/doubles.html. Firefox goes to no words that end in a combining mark. */
const SAID_TWICE = [
  'the minister took the night train',
  'министр ещё летел в Китай',
  'район уже спал',
  'l’œuvre a été achevée',
  'oﬃce of ﬁnance paid ½',
  '위원장이 한국을 방문했다',
  '大臣がドイツを訪問',
  'รัฐมนตรีกล่าวว่าน้ำท่วม',
  'زار الوزيرُ المدينة',
  'bộ trưởng được mời đến Việt Nam',
];

describe.each(BROWSERS)('the text fragment of a passage in %s', (browser) => {
  const stop = new AbortController();
  let launched: LaunchedBrowser;
  let source: string;
  let pages: string;
  let page: Page;
  beforeAll(async () => {
    const executable = ensureBrowser(browser);
    launched = await launchBrowser({ browser, executable, extension: null, headless: true });
    source = await serveSource(stop.signal);
    pages = (await serve(join(ROOT, 'tests/pages'), stop.signal)).origin;
    page = await launched.browser.newPage();
  });
  afterAll(async () => {
    stop.abort();
    await launched.close();
  });

  /** Finds the fragment of words, at their `nth` place. */
  async function find(text: string, words: string, nth = 0): Promise<string | null> {
    let start = text.indexOf(words);
    for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
    await page.goto(source);
    await page.addScriptTag({
      type: 'module',
      content: `import { findFragment } from '/src/fragment/find-fragment.ts'; Object.assign(window, { findFragment });`,
    });
    await page.waitForFunction(() => 'findFragment' in window);
    return page.evaluate((selected) => (window as unknown as Finder).findFragment(document, selected), {
      text,
      start,
      end: start + words.length,
    });
  }

  test.each(SAID_TWICE)('leads to the second of two: %s', async (words) => {
    await page.goto(`${pages}/doubles.html`);
    const blocks = await page.$$eval('h1, p', (all) => all.map((one) => one.textContent ?? ''));
    const fragment = await find(blocks.join('\r'), words, 1);
    await page.goto(`${pages}/doubles.html#${fragment}`);
    await until(() => page.evaluate(() => scrollY > 0), 'the page to go there');
    const seen = await page.$$eval('p', (all) =>
      all
        .filter((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          return top < innerHeight && bottom > 0;
        })
        .map((one) => one.textContent),
    );
    expect(seen).toEqual([blocks.findLast((block) => block.includes(words))]);
  });

  test.each([
    [
      'words that stand once need nothing beside them',
      'He left early.\rShe stayed until noon.',
      'She stayed until noon',
      'She stayed until noon',
    ],
    [
      'a few words are told with those beside them',
      'He left early.\rShe stayed.',
      'left',
      'He-,left,-early.',
    ],
    [
      'over two blocks by its ends',
      'He left early that day.\rShe stayed until noon, and more.',
      'left early that day.\rShe stayed until noon',
      'left early that,stayed until noon',
    ],
  ])('%s', async (_, text, words, expected) => {
    expect(decodeURIComponent((await find(text, words)) ?? '')).toBe(`:~:text=${expected}`);
  });

  test('there is none where nothing tells a passage from its doubles', async () => {
    const text = Array.from({ length: 30 }, () => 'The same line, again.').join('\r');
    expect(await find(text, 'same line', 14)).toBe('');
  });

  test('a word that stands all over a long page is not looked for', async () => {
    const text = Array.from({ length: 5_000 }, (_, nth) => `Line ${nth} of the same page.`).join('\r');
    expect(await find(text, 'the', 2_500)).toBeNull();
  });
});
