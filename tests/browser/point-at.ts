import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { boxOfWords } from './box-of-words.ts';
import { until } from './with-gloss.ts';

/** Distance of the points at which a page is asked what it shows there: smaller than any card. CSS pixels. */
export const GRID = 24;

/** A place in a page's viewport, in CSS pixels. */
export type Place = { readonly x: number; readonly y: number };

/** What scrolling tells the reader comes with the next frame; a pointer that moves before it is told to go. */
const AFTER_SCROLL_MS = 100;

/** Where the nth place that has these words stands, in the viewport of its frame, after scrolling there. */
export async function placeOf(page: Page | Frame, words: string, nth = 0): Promise<Place> {
  const box = await page.evaluate(boxOfWords, words, nth);
  if (!box) throw new Error(`“${words}” does not stand on the page ${nth + 1} times.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Moves the pointer onto words as a hand does that slows down, and leaves it there. */
export async function restOn(page: Page, words: string, nth = 0): Promise<Place> {
  await page.mouse.move(2, 2);
  const place = await placeOf(page, words, nth);
  await sleep(AFTER_SCROLL_MS);
  await page.mouse.move(place.x - 10, place.y - 12);
  await page.mouse.move(place.x, place.y, { steps: 4 });
  return place;
}

/** A little longer than it takes a card to show; a reader who sees none by then points again. */
const POINTS_AGAIN_MS = 1_500;

/** Rests the pointer on words, again and again, until the card is shown; answers its frame. */
export async function pointAt(page: Page, words: string, nth = 0): Promise<Frame> {
  await restOn(page, words, nth);
  let pointed = performance.now();
  await until(async () => {
    if (await isCardShown(page)) return true;
    if (performance.now() - pointed < POINTS_AGAIN_MS) return false;
    await restOn(page, words, nth);
    pointed = performance.now();
    return false;
  }, 'the card');
  return cardOf(page);
}

export async function isCardShown(page: Page | Frame): Promise<boolean> {
  return (await cardsShown(page)) > 0;
}

/** How many cards a pointer could come to: nothing else of them can be told from without. */
export async function cardsShown(page: Page | Frame): Promise<number> {
  return page.evaluate((grid) => {
    const cards = new Set<Element>();
    for (let y = grid / 2; y < innerHeight; y += grid)
      for (let x = grid / 2; x < innerWidth; x += grid) {
        const found = document.elementFromPoint(x, y);
        if (found?.localName === 'gloss-card-host') cards.add(found);
      }
    return cards.size;
  }, GRID);
}

/** The card's frame. Frames of the extension have no telling address in Firefox; the document in them has. */
export async function cardOf(page: Page): Promise<Frame> {
  return until(async () => {
    for (const frame of page.frames()) {
      const address = await frame.evaluate(() => location.href).catch(() => '');
      if (address.endsWith('/card.html')) return frame;
    }
    return null;
  }, 'the card’s frame');
}

/** Words of a frame or page as rendered, on one line. */
export async function textOf(place: Frame | Page): Promise<string> {
  return place.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
}
