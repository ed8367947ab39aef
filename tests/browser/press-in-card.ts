import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { GRID, type Place } from './point-at.ts';
import { until } from './with-gloss.ts';

/** A card that grows has its new size a few frames after its content. */
const TO_GROW_MS = 60;

/**
 * Presses something in the card with the pointer, through everything that the page has put over it. (A click that a
 * script makes would arrive even where no pointer can go.)
 */
export async function pressInCard(page: Page, card: Frame, selector: string, words = ''): Promise<void> {
  const { x, y } = await until(async () => {
    const before = await placeInPage(page, card, selector, words);
    await sleep(TO_GROW_MS);
    const after = await placeInPage(page, card, selector, words);
    return before && after && before.x === after.x && before.y === after.y ? after : null;
  }, `${selector} “${words}” to be where the pointer can come to it`);
  await page.mouse.move(x, y, { steps: 6 });
  await page.mouse.click(x, y);
}

async function placeInPage(page: Page, card: Frame, selector: string, words: string): Promise<Place | null> {
  const corner = await cornerOfCard(page);
  const inside = await card.evaluate(
    (wanted, text) => {
      const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) =>
        one.innerText.includes(text),
      );
      if (!found) return null;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    selector,
    words,
  );
  return corner && inside && { x: corner.x + inside.x, y: corner.y + inside.y };
}

/** The card's upper left corner, as far as a pointer can come to the card; `null` where it cannot. */
export async function cornerOfCard(page: Page): Promise<Place | null> {
  return page.evaluate((grid) => {
    const isCard = (x: number, y: number) => document.elementFromPoint(x, y)?.localName === 'gloss-card-host';
    for (let y = grid / 2; y < innerHeight; y += grid) {
      for (let x = grid / 2; x < innerWidth; x += grid) {
        if (!isCard(x, y)) continue;
        // Well inside, past the round corner: from here straight to the edges.
        const within = { x: x + grid, y: y + grid };
        let { x: left, y: top } = within;
        while (isCard(left - 1, within.y)) left -= 1;
        while (isCard(within.x, top - 1)) top -= 1;
        return { x: left, y: top };
      }
    }
    return null;
  }, GRID);
}
