import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../tools/setup.mjs';
import { type Box, boxOfWords } from '../browser/box-of-words.ts';
import { forceColours, TO_FORCE_COLOURS } from '../browser/force-colours.ts';
import { BROWSERS, type OpenedPage, type WithGloss, withGloss } from '../browser/with-gloss.ts';

/** WCAG 2.2, 1.4.11: what a part of a page is told by differs from what is beside it by so much. */
const LEAST_CONTRAST = 3;
/** Of letters without a descender nothing stands here, of an underline all. Pixels above the box's lower edge, and below. */
const ROWS = { chromium: { above: 3, below: 1 }, firefox: { above: 5, below: 1 } };
/** A picture takes long on a busy machine. */
const SEEN_WITHIN = { timeout: 10_000 };

describe.each(BROWSERS)('in %s', (browser) => {
  let gloss: WithGloss;
  beforeAll(async () => {
    gloss = await withGloss(browser, { granted: browser === 'firefox' ? TO_FORCE_COLOURS : [] });
  });
  afterAll(() => gloss.close());

  test('marks are seen on the light and on the dark parts of a page', async () => {
    const opened = await gloss.open('dark-part.html');
    for (const word of ['Hanoi', 'Moscow', 'Tehran'])
      await expect
        .poll(() => contrastUnder(opened, word, browser), SEEN_WITHIN)
        .toBeGreaterThan(LEAST_CONTRAST);
    // Else it was the letters that were seen.
    expect(await contrastUnder(opened, ' is ', browser)).toBe(1);
    await opened.page.close();
  });

  test.each([
    ['on a row of pixels', 0],
    ['between two rows of pixels', 0.5],
  ])('marks are seen in shadow trees whose lines stand %s', async (_, top) => {
    const opened = await gloss.open('shadow-trees.html');
    await opened.page.evaluate((pixels) => {
      document.body.style.paddingTop = `${pixels}px`;
    }, top);
    for (const word of ['Hanoi', 'Moscow', 'Tehran'])
      await expect
        .poll(() => contrastUnder(opened, word, browser), SEEN_WITHIN)
        .toBeGreaterThan(LEAST_CONTRAST);
    await opened.page.close();
  });

  test('marks are seen where the reader’s colours are forced', async () => {
    const opened = await gloss.open('dark-part.html');
    const stop = await forceColours(browser, gloss, opened.page);
    for (const word of ['Hanoi', 'Moscow', 'Tehran'])
      await expect
        .poll(() => contrastUnder(opened, word, browser), SEEN_WITHIN)
        .toBeGreaterThan(LEAST_CONTRAST);
    await stop();
    await opened.page.close();
  });

  // Puppeteer cannot ask this of Firefox.
  test.runIf(browser === 'chromium')('nothing of a mark is printed', async () => {
    const opened = await gloss.open('dark-part.html');
    await expect
      .poll(() => contrastUnder(opened, 'Hanoi', browser), SEEN_WITHIN)
      .toBeGreaterThan(LEAST_CONTRAST);
    await opened.page.emulateMediaType('print');
    await expect.poll(() => contrastUnder(opened, 'Hanoi', browser), SEEN_WITHIN).toBe(1);
    await opened.page.close();
  });
});

/** The greatest contrast between two pixels of the strip under a word. */
async function contrastUnder({ page }: OpenedPage, word: string, browser: BrowserName): Promise<number> {
  const box = await page.evaluate(boxOfWords, word, 0);
  if (!box) throw new Error(`“${word}” is not on the page.`);
  const { above, below } = ROWS[browser];
  const height = above + below;
  const strip = {
    x: Math.ceil(box.x),
    y: Math.round(box.y + box.height) - above,
    width: Math.floor(box.width),
    height,
  };
  const parts = await partsOf(page, await page.screenshot({ encoding: 'base64' }), strip);
  const lights: number[] = [];
  for (let at = 0; at < parts.length; at += 4) lights.push(luminance(parts.slice(at, at + 3)));
  return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05);
}

/** The colours in a strip of a picture, four numbers a pixel; read by the browser that took it. */
function partsOf(page: OpenedPage['page'], picture: string, strip: Box): Promise<number[]> {
  return page.evaluate(
    async (base64, { x, y, width, height }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      return [...context.getImageData(x, y, width, height).data];
    },
    picture,
    strip,
  );
}

/** Relative luminance, as WCAG reckons it. */
function luminance(colour: readonly number[]): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
