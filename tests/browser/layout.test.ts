import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveGallery } from '../../tools/gallery/serve-gallery.ts';
import { ROOT } from '../../tools/root.ts';
import { differenceOf, type LayoutPrint, printLayout } from './layout-print.ts';
import { until, type WithGloss, withGloss } from './with-gloss.ts';

/** What every state looked like when somebody looked at it, taken in Chromium; `GLOSS_PRINTS=1` takes them anew. */
const STORED = join(ROOT, 'tests/gallery/layouts.json');
const stored: Record<string, LayoutPrint> = existsSync(STORED)
  ? JSON.parse(readFileSync(STORED, 'utf8'))
  : {};
const isTaking = process.env.GLOSS_PRINTS === '1';

/**
 * The share of cells that may look otherwise. Fonts of another width stay below it (0.10 was the most that was measured),
 * the ways below to break a layout are above it (0.19 the least). A row that moves a little is not seen.
 */
const TOLERANCE = 0.15;
const WIDTHS = [400];
/** Every state is drawn, photographed and reduced. */
const ALL_STATES_MS = 240_000;

/** Ways in which layouts break, by a style sheet each, and a state that it shows on. */
const BREAKAGES = [
  ['a text runs over its edge', 'settings/at-first', '* { white-space: nowrap }'],
  ['what stands under each other stands beside it', 'card/person', '.card, .entry { display: flex }'],
  ['the style sheet of a screen is missing', 'panel/page', '* { all: revert !important }'],
] as const;

type Gallery = { readonly names: readonly string[]; show(name: string, how: object): Promise<void> };

// Taken and compared in one browser: what another draws otherwise is no change. The gallery's own tests run in both.
describe('layouts', () => {
  const stop = new AbortController();
  let gloss: WithGloss;
  let page: Page;
  let address: string;
  let names: readonly string[];
  beforeAll(async () => {
    [gloss, address] = await Promise.all([withGloss('chromium'), serveGallery(stop.signal)]);
    page = await gloss.launched.browser.newPage();
    await open('card/choice');
    names = await page.evaluate(() => (window as unknown as { gallery: Gallery }).gallery.names);
  });
  afterAll(async () => {
    await gloss.close();
    stop.abort();
  });

  async function open(name: string): Promise<void> {
    await page.goto(`${address}/?${name}`, { waitUntil: 'domcontentloaded' });
    await until(() => page.evaluate(() => 'gallery' in window), `“${name}”`);
  }

  /** Shows a state and takes its print; `sheet` is added to its styles. */
  async function look(name: string, width: number, sheet = ''): Promise<LayoutPrint> {
    await page.setViewport({ width, height: 900 });
    await page.evaluate(
      async (one, css) => {
        await (window as unknown as { gallery: Gallery }).gallery.show(one, {});
        const added = document.createElement('style');
        added.textContent = css;
        document.head.append(added);
        Object.assign(window, { takeAway: () => added.remove() });
      },
      name,
      sheet,
    );
    const print = await printLayout(page);
    await page.evaluate(() => (window as unknown as { takeAway(): void }).takeAway());
    return print;
  }

  test(
    'every state looks as it did',
    async () => {
      const changed: string[] = [];
      let screen = '';
      for (const name of names) {
        if (name.split('/')[0] !== screen) await open(name);
        screen = name.split('/')[0]!;
        for (const width of WIDTHS) {
          const key = `${name} ${width}`;
          const print = await look(name, width);
          if (isTaking) stored[key] = print;
          const difference = differenceOf(stored[key] ?? '', print);
          if (process.env.GLOSS_TELL) console.log(key, difference.toFixed(3));
          if (!(difference <= TOLERANCE)) changed.push(`${key}: ${(100 * difference).toFixed(1)} %`);
        }
      }
      if (isTaking) writeFileSync(STORED, `${JSON.stringify(stored, null, 1)}\n`);
      expect(changed).toEqual([]);
    },
    ALL_STATES_MS,
  );

  test.each(BREAKAGES)('it is seen that %s', async (_, name, sheet) => {
    await open(name);
    const print = await look(name, 400, sheet);
    const difference = differenceOf(stored[`${name} 400`]!, print);
    if (process.env.GLOSS_TELL) console.log(name, sheet, difference.toFixed(3));
    expect(difference).toBeGreaterThan(TOLERANCE);
  });

  test('another font is no other layout', async () => {
    for (const name of ['card/person', 'popup/page', 'panel/page', 'settings/at-first'] as const) {
      await open(name);
      const print = await look(
        name,
        400,
        ':root { --serif: "DejaVu Sans", sans-serif; --sans: "DejaVu Serif", serif }',
      );
      const difference = differenceOf(stored[`${name} 400`]!, print);
      if (process.env.GLOSS_TELL) console.log(name, 'other font', difference.toFixed(3));
      expect(difference, name).toBeLessThanOrEqual(TOLERANCE);
    }
  });
});
