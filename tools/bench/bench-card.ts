import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { isCardShown, placeOf } from '../../tests/browser/point-at.ts';
import { until } from '../../tests/browser/with-gloss.ts';
import type { LaunchedBrowser } from '../browser/launch.ts';
import { type CardOpening, OPENING_TRACED, readOpening } from './read-opening.ts';

/** Names on the demo article that are far from each other. */
const NAMES = ['Lavrov', 'Matsegora', 'Ankara', 'Pulikovsky', 'Chernomyrdin'];
/** What scrolling tells comes with the next frame, and its bar fades. */
const AFTER_SCROLL_MS = 400;
/** A rest of 300 ms, and as long again to see whether what has come stays as it is. */
const OPENING_MS = 700;
/** What a card that is closed takes with it is gone by then. */
const AFTER_CLOSING_MS = 400;

/** Opens a card that was open before at one name after the other, `runs` times each, and traces how it comes. */
export async function benchCard(
  { browser }: LaunchedBrowser,
  url: string,
  runs: number,
): Promise<readonly CardOpening[]> {
  const page = await browser.newPage();
  try {
    await page.goto(url);
    await page.bringToFront();
    // The first opening loads the card, and is none of those that are measured.
    await until(async () => {
      await restOn(page, 'Vladivostok');
      return isCardShown(page);
    }, 'the card');
    await close(page);
    const openings: CardOpening[] = [];
    for (let run = 0; run < runs; run++)
      for (const name of NAMES) {
        const opening = await traceOpening(page, name);
        if (!opening) throw new Error(`The trace does not show how the card of ${name} came.`);
        openings.push(opening);
      }
    return openings;
  } finally {
    await page.close();
  }
}

async function traceOpening(page: Page, name: string): Promise<CardOpening | null> {
  await placeOf(page, name);
  await sleep(AFTER_SCROLL_MS);
  await page.tracing.start({ categories: OPENING_TRACED });
  await restOn(page, name);
  const trace = await page.tracing.stop();
  await close(page);
  return readOpening(JSON.parse(new TextDecoder().decode(trace)).traceEvents);
}

/** In one move: what is on the way to the name would be looked at too. */
async function restOn(page: Page, name: string): Promise<void> {
  const { x, y } = await placeOf(page, name);
  await page.mouse.move(x, y);
  await sleep(OPENING_MS);
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await until(async () => !(await isCardShown(page)), 'no card');
  await sleep(AFTER_CLOSING_MS);
}
