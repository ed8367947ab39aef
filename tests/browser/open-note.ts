import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { cardOf, isCardShown, placeOf } from './point-at.ts';
import { until } from './with-gloss.ts';

/** Longer than a page takes to be read again after a change, and than a pointer has to rest. */
export const SETTLED_MS = 1_000;

/** Rests the pointer on words of a marked passage until its card is shown with the words of the note. */
export async function openNoteAt(page: Page, words: string): Promise<Frame> {
  await until(async () => {
    if (await isCardShown(page)) return true;
    await page.mouse.move(2, 2);
    const { x, y } = await placeOf(page, words);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y, { steps: 3 });
    await sleep(SETTLED_MS);
    return isCardShown(page);
  }, `the card at “${words}”`);
  const card = await cardOf(page);
  await until(async () => (await noteOf(card)) !== '', 'the words of the note');
  return card;
}

/** What stands in the field for the note. */
export async function noteOf(card: Frame): Promise<string> {
  return card.evaluate(() => document.querySelector('textarea')?.value ?? '');
}
