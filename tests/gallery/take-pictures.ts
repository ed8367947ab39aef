import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import type { PageCast } from '../../src/messaging/protocol.ts';
import { ensureBuilt } from '../../tools/browser/built-extension.ts';
import { ROOT } from '../../tools/root.ts';
import { askReaderOf, openBeside } from '../browser/beside-page.ts';
import { pointAt } from '../browser/point-at.ts';
import { pressInCard } from '../browser/press-in-card.ts';
import { until, withGloss } from '../browser/with-gloss.ts';

/** Where the pictures lie that README and documents show. */
const FOLDER = join(ROOT, 'docs/pictures');
/** Fonts, frames and shadows are settled after this. */
const SETTLED_MS = 500;
const WIDE = { width: 1_000, height: 720 };
const TALL = { width: 1_000, height: 860 };
/** Of what stands before a part so much is left in sight. CSS pixels. */
const ABOVE = 72;
const NARROW = { width: 360, height: 720 };

/** `npm run pictures`: takes every picture in docs/pictures anew, of the extension as it is built now. */
ensureBuilt('chromium');
await mkdir(FOLDER, { recursive: true });
const gloss = await withGloss('chromium');
try {
  const { page, links } = await gloss.open('demo-article.html');
  await links();
  await page.bringToFront();
  await page.setViewport(WIDE);

  await card(page, 'Kim', 0);
  await take(page, 'card-light');
  await scheme(page, 'dark');
  await card(page, 'Kim', 0);
  await take(page, 'card-dark');
  await scheme(page, 'light');
  await page.setViewport(NARROW);
  await card(page, 'Karlov', 1);
  await take(page, 'card-narrow');
  await page.setViewport(WIDE);
  await page.keyboard.press('Escape');
  const cast = (await askReaderOf(gloss, page, 'castOfPage', 0)) as PageCast;
  const open = cast.links.find(({ entries }) => entries.length > 1);
  await askReaderOf(gloss, page, 'goTo', open?.place);
  await take(page, 'card-choice');
  await page.setViewport(TALL);
  const place = await card(page, 'Pyongyang', 0);
  await pressInCard(page, place, 'button', 'More');
  await until(() => place.evaluate(() => document.querySelector('.map-globe') !== null), 'the map');
  await scrollTo(place, '.card-map');
  await take(page, 'card-place');
  const person = await card(page, 'Xi', 0);
  await pressInCard(page, person, 'button', 'More');
  await scrollTo(person, '.timeline-whole');
  await take(page, 'card-timeline');
  const pinned = await card(page, 'Xi', 0);
  await pressInCard(page, pinned, 'button[aria-label="Keep this card open"]');
  await page.mouse.click(3, 3);
  await take(page, 'card-pinned');

  const panel = await openBeside(gloss, 'sidepanel.html', page);
  await panel.setViewport({ width: 360, height: 800 });
  await take(panel, 'cast');
  const popup = await openBeside(gloss, 'popup.html', page);
  await popup.setViewport({ width: 340, height: 330 });
  await take(popup, 'popup');
  const welcome = await gloss.launched.extensionPage('welcome.html');
  await welcome.setViewport({ width: 1_000, height: 820 });
  await welcome.bringToFront();
  await until(() => welcome.evaluate(() => (CSS.highlights.get('gloss')?.size ?? 0) > 0), 'the marks');
  await take(welcome, 'welcome');
  await scheme(welcome, 'dark');
  await take(welcome, 'welcome-dark');
  const settings = await gloss.launched.extensionPage('notebook.html#settings');
  await settings.setViewport({ width: 900, height: 1_000 });
  await take(settings, 'settings');
} finally {
  await gloss.close();
}

/** The card on words of the page, instead of whatever is open. */
async function card(page: Page, words: string, nth: number): Promise<Frame> {
  await page.keyboard.press('Escape');
  return pointAt(page, words, nth);
}

/** Scrolls within the card, so that a part of it stands below what comes before. */
async function scrollTo(card: Frame, part: string): Promise<void> {
  await card.evaluate(
    (selector, above) => {
      const { top } = document.querySelector(selector)!.getBoundingClientRect();
      scrollBy(0, top - above);
    },
    part,
    ABOVE,
  );
}

async function scheme(page: Page, value: 'light' | 'dark'): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
}

async function take(page: Page, name: string): Promise<void> {
  await sleep(SETTLED_MS);
  await page.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
  console.log(`docs/pictures/${name}.png`);
}
