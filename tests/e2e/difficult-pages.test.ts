import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardOf, isCardShown, placeOf, pointAt, restOn, textOf } from '../browser/point-at.ts';
import { cornerOfCard, pressInCard } from '../browser/press-in-card.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

/** A little longer than dwell and grace together: what has not happened by then does not. */
const LONG_ENOUGH_MS = 900;

/** Pages on which a card must open, be pressed and be written in, and a name on each that is shown at once. */
const PAGES = [
  ['an ordinary page', 'demo-article.html', 'Karlov', 'Andrei Karlov'],
  ['a strict policy', 'strict-policy.html', 'Hanoi', 'Hanoi'],
  ['style that hides and covers', 'hostile-style.html', 'Putin', 'Vladimir Putin'],
  ['scripts that stop everything', 'hostile-script.html', 'Hanoi', 'Hanoi'],
  ['an open modal dialog', 'dark-and-modal.html', 'Hanoi', 'Hanoi'],
  ['XHTML', 'data.xhtml', 'Putin', 'Vladimir Putin'],
  ['next to no markup', 'fragments.html', 'Hanoi', 'Hanoi'],
  ['text from top to bottom', 'other-writing.html', '平壌', 'Pyongyang'],
] as const;

describe.each(BROWSERS)('a card in %s', (browser) => {
  let gloss: WithGloss;
  beforeAll(async () => {
    gloss = await withGloss(browser);
  });
  afterAll(() => gloss.close());

  async function openPage(name: string): Promise<Page> {
    const { page, links } = await gloss.open(name);
    await links();
    return page;
  }

  test.each(PAGES)('on %s opens, is pressed and written in', async (_, file, words, name) => {
    const { page, links, complaints } = await gloss.open(file);
    await links();
    const before = await source(page);
    const card = await pointAt(page, words);
    // A frame that was moved into a dialog may have to load once more.
    await until(async () => (await textOf(card)).includes(name), `the card of ${name}`);
    await pressInCard(page, card, 'button', 'More');
    await until(
      () => card.evaluate(() => document.querySelector('.entry-more') !== null),
      'the rest of the entry',
    );
    await pressInCard(page, card, 'textarea');
    await page.keyboard.type('Seen here.');
    await until(async () => (await textOf(card)).includes('Saved'), 'the note to be saved');
    await pressInCard(page, card, '[aria-label=Close]');
    await until(async () => !(await isCardShown(page)), 'the card to close');
    // But for the one host, the page is what it was.
    expect(await source(page)).toBe(before);
    expect(complaints).toEqual([]);
    await page.close();
  });

  /** Rests on a name within the frame of a page, and answers whether a card came there. */
  async function restInFrame(page: Page, inner: Frame): Promise<boolean> {
    const offset = await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      const { x, y } = frame.getBoundingClientRect();
      return { x: x + frame.clientLeft, y: y + frame.clientTop };
    });
    const { x, y } = await placeOf(inner, 'Hanoi');
    await page.mouse.move(offset.x + x - 8, offset.y + y - 8);
    await page.mouse.move(offset.x + x, offset.y + y, { steps: 4 });
    await sleep(LONG_ENOUGH_MS);
    return isCardShown(inner);
  }
  const framed = (page: Page) => page.frames().find((frame) => frame.url().endsWith('/strict-policy.html'));

  test('in a frame opens within that frame', async () => {
    const page = await openPage('framed.html');
    const inner = framed(page);
    expect(inner).toBeDefined();
    // A frame is read by itself, after the page around it has said whether Gloss is on here.
    await until(() => restInFrame(page, inner!), 'the card in the frame');
    expect(await textOf(await cardOf(page))).toContain('Hanoi');
    expect(await isCardShown(page)).toBe(false);
    await page.close();
  });

  test('is in no sandbox, where it could not be shown, nor is anything marked there', async () => {
    const page = await openPage('framed.html');
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = `${frame.src}?again`;
    });
    const inner = await until(
      async () => page.frames().find((frame) => frame.url().endsWith('?again')) ?? null,
      'the frame',
    );
    expect(await restInFrame(page, inner)).toBe(false);
    expect(await inner.evaluate(() => document.querySelector('gloss-card-host') === null)).toBe(true);
    expect(await inner.evaluate(() => [...CSS.highlights.keys()])).toEqual([]);
    await page.close();
  });

  test('that the page has removed comes again', async () => {
    const page = await openPage('strict-policy.html');
    await pointAt(page, 'Hanoi');
    await page.evaluate(() => document.querySelector('gloss-card-host')!.remove());
    await sleep(LONG_ENOUGH_MS);
    await pointAt(page, 'Moscow');
    await until(() => tells(page, 'Moscow'), 'the entry');
    await page.close();
  });

  test('opens after its dialog was closed and taken away with it', async () => {
    const page = await openPage('dark-and-modal.html');
    await pointAt(page, 'Hanoi');
    await page.evaluate(() => document.querySelector('dialog')!.close());
    await pointAt(page, 'Xi Jinping');
    await until(() => tells(page, 'Xi Jinping'), 'the entry');
    await page.evaluate(() => document.querySelector('dialog')!.showModal());
    await pointAt(page, 'Hanoi');
    await page.evaluate(() => document.querySelector('dialog')!.remove());
    await pointAt(page, 'Xi Jinping');
    await until(() => tells(page, 'Xi Jinping'), 'the entry');
    expect(await cornerOfCard(page)).not.toBeNull();
    await page.close();
  });

  test('gives way to that of the mark on which the pointer comes to rest next', async () => {
    const page = await openPage('strict-policy.html');
    const card = await pointAt(page, 'Hanoi');
    // Straight from one to the other, and then not a move more.
    const { x, y } = await placeOf(page, 'Moscow');
    await page.mouse.move(x, y, { steps: 8 });
    await until(
      async () => (await textOf(card)).includes('Moscow') && (await isCardShown(page)),
      'the other card',
    );
    await page.close();
  });

  test('does not open on a field, whatever stands in it', async () => {
    const page = await openPage('demo-article.html');
    const place = await page.evaluate(() => {
      const { x, y, height } = document.querySelector('input')!.getBoundingClientRect();
      return { x: x + 30, y: y + height / 2 };
    });
    await page.mouse.move(place.x - 10, place.y + 10);
    await page.mouse.move(place.x, place.y, { steps: 4 });
    await sleep(LONG_ENOUGH_MS);
    expect(await isCardShown(page)).toBe(false);
    await page.close();
  });

  test('stays shut where the text beside a name is white and wide', async () => {
    const page = await openPage('strict-policy.html');
    const { x, y } = await placeOf(page, 'Moscow');
    await page.mouse.move(x + 300, y - 8);
    await page.mouse.move(x + 300, y, { steps: 4 });
    await sleep(LONG_ENOUGH_MS);
    expect(await isCardShown(page)).toBe(false);
    await page.close();
  });

  test('in one tab knows at once what was written in another', async () => {
    const first = await openPage('demo-article.html');
    const second = await openPage('strict-policy.html');
    await second.bringToFront();
    let card = await pointAt(second, 'Moscow');
    await pressInCard(second, card, 'textarea');
    await second.keyboard.type('Cold in spring.');
    await until(async () => (await textOf(card)).includes('Saved'), 'the note to be saved');
    await first.bringToFront();
    card = await pointAt(first, 'Moscow');
    await until(async () => (await noteIn(card)) === 'Cold in spring.', 'the note in the other tab');
    await first.close();
    await second.close();
  });

  test('goes on being written in while its mark is rendered anew', async () => {
    const page = await openPage('strict-policy.html');
    const card = await pointAt(page, 'Hanoi');
    await pressInCard(page, card, 'textarea');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.type('First half, ');
    await page.evaluate(() => {
      const paragraph = document.querySelector('p')!;
      paragraph.replaceWith(paragraph.cloneNode(true));
    });
    await sleep(LONG_ENOUGH_MS);
    await page.keyboard.type('second half.');
    expect(await isCardShown(page)).toBe(true);
    await until(async () => (await noteIn(card)).endsWith('First half, second half.'), 'both halves');
    await page.close();
  });

  test('is not opened by a page that moves the pointer by script', async () => {
    const page = await openPage('strict-policy.html');
    await page.mouse.move(2, 2);
    const { x, y } = await placeOf(page, 'Hanoi');
    await page.evaluate(
      async (clientX, clientY) => {
        for (let step = 0; step < 10; step++) {
          const event = new PointerEvent('pointermove', { clientX, clientY, bubbles: true });
          document.elementFromPoint(clientX, clientY)?.dispatchEvent(event);
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
      x,
      y,
    );
    await sleep(LONG_ENOUGH_MS);
    expect(await isCardShown(page)).toBe(false);
    // The same place opens it when it is the reader who points there.
    await restOn(page, 'Hanoi');
    await until(() => isCardShown(page), 'the card');
    await page.close();
  });
});

/** The page's source but for our hosts. */
async function source(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('gloss-card-host,gloss-marks-host')) host.remove();
    return copy.outerHTML;
  });
}

/** Whether the card that is shown tells of this, whichever frame it is in by now. */
async function tells(page: Page, words: string): Promise<boolean> {
  try {
    return (await isCardShown(page)) && (await textOf(await cardOf(page))).includes(words);
  } catch {
    // The frame is just being exchanged for another; the next look will tell.
    return false;
  }
}

async function noteIn(card: Frame): Promise<string> {
  return card.evaluate(() => document.querySelector('textarea')?.value ?? '');
}
