import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { askReaderOf } from '../browser/beside-page.ts';
import { cardOf, isCardShown, placeOf, pointAt, textOf } from '../browser/point-at.ts';
import { pressInCard } from '../browser/press-in-card.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

/** A little longer than dwell and grace together: what has not happened by then does not. */
const LONG_ENOUGH_MS = 900;

describe.each(BROWSERS)('a card in %s', (browser) => {
  let gloss: WithGloss;
  let page: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    const opened = await gloss.open('demo-article.html');
    await opened.links();
    page = opened.page;
    await page.bringToFront();
  });
  afterAll(() => gloss.close());
  afterEach(async () => {
    for (let tries = 0; tries < 4 && (await cards()) > 0; tries++) await page.keyboard.press('Escape');
  });

  const cards = () => page.evaluate(() => document.querySelectorAll('gloss-card-host:popover-open').length);
  const press = (command: string) => askReaderOf(gloss, page, 'press', { command, anyway: true });
  const says = (card: Frame, words: string | RegExp) =>
    until(async () => {
      const text = await textOf(card);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    }, `the card to say “${words}”`);

  test('tells where else the article names the same, and leads there and back', async () => {
    const card = await pointAt(page, 'Putin', 0);
    await says(card, /1 of \d+ places here/);
    await pressInCard(page, card, 'button[aria-label="The next place"]');
    await says(card, /2 of \d+ places here/);
    await pressInCard(page, card, 'button[aria-label="The place before"]');
    await says(card, /1 of \d+ places here/);
  });

  test('goes back and forward through what was opened in it', async () => {
    const card = await pointAt(page, 'Karlov', 1);
    await pressInCard(page, card, 'button', 'More');
    await pressInCard(page, card, '.inline-link', 'Kim Jong Il');
    await says(card, 'PERSON Kim Jong Il');
    await pressInCard(page, card, 'button[aria-label="Back"]');
    await says(card, 'PERSON Andrei Karlov');
    await pressInCard(page, card, 'button[aria-label="Forward"]');
    await says(card, 'PERSON Kim Jong Il');
  });

  test('tells under More what was when, with the article’s own month on the scale', async () => {
    const card = await pointAt(page, 'Kim', 0);
    await pressInCard(page, card, 'button', 'More');
    await says(card, 'This article: May 2019');
    expect(await card.$$eval('.timeline-day', (all) => all.length)).toBeGreaterThan(1);
  });

  test('is copied with the sentence and its source', async () => {
    const card = await pointAt(page, 'Karlov', 1);
    await pressInCard(page, card, 'button', 'More');
    await card.evaluate(() => {
      document.addEventListener('copy', () => {
        const { activeElement } = document;
        Object.assign(window, { copied: (activeElement as HTMLTextAreaElement).value });
      });
    });
    await pressInCard(page, card, 'button', 'as Markdown');
    await says(card, 'Copied.');
    const copied = await card.evaluate(() => (window as unknown as { copied: string }).copied);
    expect(copied).toMatch(
      /^\*\*Andrei Karlov\*\*: .*\n\n> .*Karlov.*\n>\n> — \[After Hanoi, Everyone Takes the Train\]\(http/,
    );
  });

  test('leads elsewhere by plain links that nothing follows by itself', async () => {
    const card = await pointAt(page, 'Karlov', 1);
    await pressInCard(page, card, 'button', 'More');
    const links = await card.$$eval('.tools a', (all) =>
      all.map((one) => [(one as HTMLAnchorElement).host, (one as HTMLAnchorElement).rel]),
    );
    expect(links).toEqual([
      ['en.wikipedia.org', 'noopener noreferrer'],
      ['www.wikidata.org', 'noopener noreferrer'],
    ]);
  });

  test('stays when pinned, can be moved, and lets another open beside it; Esc closes one after the other', async () => {
    const card = await pointAt(page, 'Karlov', 1);
    await pressInCard(page, card, 'button[aria-label="Keep this card open"]');
    await page.mouse.move(3, 3);
    await sleep(LONG_ENOUGH_MS);
    expect(await cards()).toBe(1);
    await says(card, 'Andrei Karlov');

    const grip = await card.$('.card-grip');
    const before = await edgeOf(page);
    await grip!.focus();
    await page.keyboard.press('ArrowRight');
    await until(async () => (await edgeOf(page)) !== before, 'the card to move');

    // Esc in a card is for that card; here the keyboard goes back to the page.
    await page.mouse.click(3, 3);
    await pointAt(page, 'Vladivostok', 0);
    await until(async () => (await cards()) === 2, 'two cards');
    await page.keyboard.press('Escape');
    await until(async () => (await cards()) === 1, 'one card');
    await says(card, 'Andrei Karlov');
    await page.keyboard.press('Escape');
    await until(async () => (await cards()) === 0, 'no card');
  });

  test('opened by a key has the focus, and gives it back', async () => {
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#here';
      link.textContent = 'a link';
      link.id = 'before';
      document.body.prepend(link);
      link.focus({ preventScroll: true });
    });
    const focused = () =>
      page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
    // The page is read again around the link.
    await sleep(500);
    await until(async () => (await press('next-mark')) === true, 'a mark to go to');
    await until(async () => (await focused()) === 'gloss-card-host', 'the card to have the focus');
    const card = await cardOf(page);
    await until(
      () => card.evaluate(() => document.activeElement?.className === 'card'),
      'the dialog to have it',
    );
    expect(await card.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('dialog');
    await page.keyboard.press('Escape');
    await until(async () => (await focused()) === 'before', 'the link to have it again');
  });

  test('meets WCAG 1.4.13: it stays for ten seconds, lets the pointer in, and goes by Esc without a move', async () => {
    await pointAt(page, 'Karlov', 1);
    await sleep(10_000);
    expect(await isCardShown(page)).toBe(true);
    const { x, y } = await placeOf(page, 'Karlov', 1);
    const height = await edgeOf(page);
    for (let step = 1; step <= 8; step++) {
      await page.mouse.move(x + step * 4, y + Math.sign(height - y) * step * 12);
      await sleep(60);
    }
    await sleep(LONG_ENOUGH_MS);
    expect(await isCardShown(page)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await isCardShown(page)).toBe(false);
  });

  test('“I know this” takes its marks away and can be taken back', async () => {
    const card = await pointAt(page, 'Karlov', 1);
    await pressInCard(page, card, 'button', 'More');
    await pressInCard(page, card, 'button', 'I know this');
    await says(card, 'Andrei Karlov is not marked any more.');
    const openly = () => page.evaluate(() => CSS.highlights.get('gloss')?.size);
    await until(async () => (await openly()) === 0, 'the marks to be private');
    await pressInCard(page, card, 'button', 'Mark it again');
    await until(async () => ((await openly()) ?? 0) > 0, 'the marks to be back');
  });
});

/** The card's upper left corner as a number, to see that it moves. */
async function edgeOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    for (let y = 0; y < innerHeight; y += 8)
      for (let x = 0; x < innerWidth; x += 8)
        if (document.elementFromPoint(x, y)?.localName === 'gloss-card-host') return y + x / 10_000;
    return -1;
  });
}
