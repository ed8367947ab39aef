import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/root.ts';
import type { BrowserName } from '../../tools/setup.mjs';
import { type GalleryPage, type GalleryWindow, galleryPage } from './gallery-page.ts';
import { differenceOf, type LayoutPrint, printLayout } from './layout-print.ts';
import { BROWSERS } from './with-gloss.ts';

/**
 * What every state looked like in each browser when somebody looked at it; `GLOSS_PRINTS=1` takes them anew. Each has
 * its own, because the two choose other fonts where a system has not those that are asked for first.
 */
const storedFor = (browser: BrowserName) => join(ROOT, `tests/gallery/layouts/${browser}.json`);
const isTaking = process.env.GLOSS_PRINTS === '1';

/**
 * The share of cells that may look otherwise. Fonts of another width stay below it (0.10 was the most that was measured),
 * the ways below to break a layout are above it (0.17 the least). A row that moves a little is not seen.
 */
const TOLERANCE = 0.15;
const WIDTH = 400;
/** Half the pixels each way are enough to see edges by, and a quarter of the work. */
const SCALE = 0.5;
/** Every state is drawn, photographed and reduced. */
const ALL_STATES_MS = 240_000;

/** Ways in which layouts break, by a style sheet each, and a state that it shows on. */
const BREAKAGES = [
  ['a text runs over its edge', 'settings/at-first', '* { white-space: nowrap }'],
  ['what stands under each other stands beside it', 'card/person', '.card, .entry { display: flex }'],
  ['the style sheet of a screen is missing', 'panel/page', '* { all: revert !important }'],
] as const;

describe.each(BROWSERS)('layouts in %s', (browser) => {
  const path = storedFor(browser);
  const stored: Record<string, LayoutPrint> = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  let gallery: GalleryPage;
  beforeAll(async () => {
    gallery = await galleryPage(browser);
    await gallery.page.setViewport({ width: WIDTH, height: 900, deviceScaleFactor: SCALE });
  });
  afterAll(() => gallery.close());

  /** Shows a state and takes its print; `sheet` is added to its styles. */
  async function look(name: string, sheet = ''): Promise<LayoutPrint> {
    const { page } = gallery;
    await page.evaluate(
      async (one, css) => {
        await (window as unknown as GalleryWindow).gallery.show(one, {});
        const added = document.createElement('style');
        added.textContent = css;
        document.head.append(added);
        Object.assign(window, { takeAway: () => added.remove() });
      },
      name,
      sheet,
    );
    const print = await printLayout(page, browser);
    await page.evaluate(() => (window as unknown as { takeAway(): void }).takeAway());
    return print;
  }

  test(
    'every state looks as it did',
    async () => {
      const changed: string[] = [];
      for (const name of gallery.names) {
        const print = await look(name);
        if (isTaking) stored[name] = print;
        const difference = differenceOf(stored[name] ?? '', print);
        if (process.env.GLOSS_TELL) console.log(name, difference.toFixed(3));
        if (!(difference <= TOLERANCE)) changed.push(`${name}: ${(100 * difference).toFixed(1)} %`);
      }
      if (isTaking) writeFileSync(path, `${JSON.stringify(stored, null, 1)}\n`);
      expect(changed).toEqual([]);
    },
    ALL_STATES_MS,
  );

  test.each(BREAKAGES)('it is seen that %s', async (_, name, sheet) => {
    const print = await look(name, sheet);
    const difference = differenceOf(stored[name]!, print);
    if (process.env.GLOSS_TELL) console.log(name, sheet, difference.toFixed(3));
    expect(difference).toBeGreaterThan(TOLERANCE);
  });

  test('another font is no other layout', async () => {
    for (const name of ['card/person', 'popup/page', 'panel/page', 'settings/at-first'] as const) {
      const print = await look(
        name,
        ':root { --serif: "DejaVu Sans", sans-serif; --sans: "DejaVu Serif", serif }',
      );
      const difference = differenceOf(stored[name]!, print);
      if (process.env.GLOSS_TELL) console.log(name, 'other font', difference.toFixed(3));
      expect(difference, name).toBeLessThanOrEqual(TOLERANCE);
    }
  });
});
