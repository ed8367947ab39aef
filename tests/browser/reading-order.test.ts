import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from '../../tools/browser/launch.ts';
import { serveSource } from '../../tools/browser/serve-source.ts';
import { ensureBrowser } from '../../tools/setup.mjs';
import { BROWSERS } from './with-gloss.ts';

const PARAGRAPHS = 400;
const SEEN = 300;

describe.each(BROWSERS)('the text of a page, in %s,', (browser) => {
  const stop = new AbortController();
  let launched: LaunchedBrowser;
  let page: Page;
  beforeAll(async () => {
    launched = await launchBrowser({
      browser,
      executable: ensureBrowser(browser),
      extension: null,
      headless: true,
    });
    page = await launched.browser.newPage();
    await page.goto(await serveSource(stop.signal));
    await page.evaluate((count) => {
      const paragraphs = Array.from({ length: count }, (_, nth) =>
        Object.assign(document.createElement('p'), {
          id: `p${nth}`,
          textContent: `Paragraph ${nth} is ${'long '.repeat(40)}`,
        }),
      );
      document.body.replaceChildren(...paragraphs);
    }, PARAGRAPHS);
    // As a string: the test runner would make the import one of its own.
    await page.evaluate("window.loading = import('/src/page/raw-text.ts'); null");
  });
  afterAll(() => {
    stop.abort();
    return launched.close();
  });

  /** Numbers of the paragraphs as they are read from one on; the page takes away that one in the middle if asked to. */
  async function readFrom(first: number | null, takesAway: boolean): Promise<number[]> {
    return page.evaluate(
      async (nth, isTaken) => {
        const { readText } = await (
          window as unknown as { loading: Promise<typeof import('../../src/page/raw-text.ts')> }
        ).loading;
        const start = nth === null ? null : document.getElementById(`p${nth}`);
        const read: number[] = [];
        for (const part of readText([document.body], start, () => {})) {
          read.push(...(part?.texts.map((text) => Number(text.split(' ')[1])) ?? []));
          if (isTaken) start?.remove();
        }
        return read;
      },
      first,
      takesAway,
    );
  }

  const numbers = (from: number, to: number) => Array.from({ length: to - from }, (_, nth) => from + nth);

  test('is read from its beginning where that is in view', async () => {
    expect(await readFrom(null, false)).toEqual(numbers(0, PARAGRAPHS));
  });

  test('is read from what is in view on, then what stands above, and nothing twice', async () => {
    const inOrder = [...numbers(SEEN, PARAGRAPHS), ...numbers(0, SEEN)];
    expect(await readFrom(SEEN, false)).toEqual(inOrder);
    // Where it began is no longer there to end at.
    expect(await readFrom(SEEN, true)).toEqual(inOrder);
  });
});
