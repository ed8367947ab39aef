import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { askBackgroundIn } from '../browser/ask-background.ts';
import { askReaderOf } from '../browser/beside-page.ts';
import { cardOf, cardsShown, isCardShown, placeOf, pointAt, textOf } from '../browser/point-at.ts';
import { pressInCard } from '../browser/press-in-card.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';
import { entryId, madeNote, noteId } from '../core/notes/made-note.ts';

/** A little longer than dwell and grace together: what has not happened by then does not. */
const LONG_ENOUGH_MS = 900;

/** Where a card has room for all of it, and where it has not. */
const HEIGHTS = [
  ['with room', 1_500, 'vladivostok', 'Vladivostok'],
  ['without', 800, 'ankara', 'Ankara'],
] as const;

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

  const cards = () => cardsShown(page);
  const press = (command: string) => askReaderOf(gloss, page, 'press', { command, anyway: true });
  const says = (card: Frame, words: string | RegExp) =>
    until(async () => {
      const text = await textOf(card);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    }, `the card to say “${words}”`);

  test('tells where else the article names the same, and leads there and back', async () => {
    const card = await pointAt(page, 'Putin', 0);
    await says(card, /1 of \d+ here/);
    await pressInCard(page, card, 'button[aria-label="The next place"]');
    await says(card, /2 of \d+ here/);
    await pressInCard(page, card, 'button[aria-label="The place before"]');
    await says(card, /1 of \d+ here/);
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

  test('has words that can be selected and copied', async () => {
    const card = await pointAt(page, 'Karlov', 1);
    const gist = await card.$eval('.entry-gist', (one) => {
      const style = getComputedStyle(one);
      getSelection()?.selectAllChildren(one);
      return { words: (one as HTMLElement).innerText, select: style.userSelect || style.webkitUserSelect };
    });
    expect(gist.select).not.toBe('none');
    expect(await card.evaluate(() => getSelection()?.toString())).toBe(gist.words);
    // Selecting is no sign of leaving.
    expect(await isCardShown(page)).toBe(true);
  });

  test.each(HEIGHTS)('is as large with notes as without in a window %s', async (_, height, entry, name) => {
    await page.setViewport({ width: 1_200, height });
    const measure = async () => {
      const card = await pointAt(page, name, 0);
      await says(card, name);
      await sleep(LONG_ENOUGH_MS);
      const size = await card.evaluate(() => [innerWidth, innerHeight]);
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      await until(async () => (await cards()) === 0, 'no card');
      return size;
    };
    const without = await measure();
    for (const id of [noteId(height), noteId(height + 1)]) {
      const note = madeNote({ id, about: { kind: 'entry', entry: entryId(entry) }, rev: 0 });
      await askBackgroundIn(gloss.asking, 'keepNote', { note, page: null });
      expect(await measure()).toEqual(without);
    }
    await page.setViewport({ width: 1_200, height: 800 });
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

  test('stay when pinned, can be moved, several at once; Esc closes one after the other', async () => {
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
    const second = await until(async () => {
      for (const frame of page.frames())
        if (frame !== card && (await textOf(frame).catch(() => '')).includes('PLACE Vladivostok'))
          return frame;
      return null;
    }, 'the frame of the second card');
    await (await second.$('button[aria-label="Keep this card open"]'))!.focus();
    await page.keyboard.press('Enter');
    await page.mouse.move(3, 3);
    await sleep(LONG_ENOUGH_MS);
    expect(await cards()).toBe(2);

    await page.mouse.click(3, 3);
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

  test('“Mark no people” leaves the others marked', async () => {
    const card = await pointAt(page, 'Karlov', 1);
    const all = await page.evaluate(() => CSS.highlights.get('gloss')!.size);
    await pressInCard(page, card, 'button', 'More');
    await pressInCard(page, card, 'button', 'Mark no people');
    await says(card, 'People are not marked any more');
    const left = () => page.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0);
    await until(async () => (await left()) < all && (await left()) > 0, 'marks of the others');
  });
});

// Firefox is driven without fingers: its pointer events would say “mouse”.
describe('on a touch screen', () => {
  let gloss: WithGloss;
  let page: Page;
  beforeAll(async () => {
    gloss = await withGloss('chromium');
    const opened = await gloss.open('demo-article.html');
    page = opened.page;
    await page.setViewport({ width: 390, height: 760, hasTouch: true, isMobile: true });
    await page.reload();
    await opened.links();
    await page.bringToFront();
    await page.evaluate(() => {
      // A link around a name, as many pages have.
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        const at = node.data.indexOf('Vladivostok');
        if (at === -1) continue;
        const name = node.splitText(at);
        name.splitText('Vladivostok'.length);
        const link = document.createElement('a');
        link.href = '#followed';
        name.replaceWith(link);
        link.append(name);
        return;
      }
    });
    await sleep(800);
  });
  afterAll(() => gloss.close());

  test('a tap opens a sheet at the lower edge that leaves the words in sight; a tap beside closes it', async () => {
    const { x, y } = await placeOf(page, 'Karlov', 1);
    await page.touchscreen.tap(x, y);
    await until(() => isCardShown(page), 'the sheet');
    const sheet = await until(async () => {
      const { width, bottom } = await page.evaluate(() => ({
        width: [0, innerWidth - 1].filter(
          (at) => document.elementFromPoint(at, innerHeight - 60)?.localName === 'gloss-card-host',
        ).length,
        bottom: document.elementFromPoint(innerWidth / 2, innerHeight - 2)?.localName,
      }));
      return width === 2 && bottom === 'gloss-card-host';
    }, 'the sheet over the whole width');
    expect(sheet).toBe(true);
    await page.touchscreen.tap(195, 20);
    await until(async () => !(await isCardShown(page)), 'the sheet to close');
  });

  test('a link under a name is followed by the second tap', async () => {
    const { x, y } = await placeOf(page, 'Vladivostok', 0);
    await sleep(200);
    await page.touchscreen.tap(x, y);
    await until(() => isCardShown(page), 'the sheet');
    expect(await page.evaluate(() => location.hash)).toBe('');
    const again = await page.evaluate(() => {
      const {
        x: left,
        y: top,
        width,
        height,
      } = document.querySelector('a[href="#followed"]')!.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    await page.touchscreen.tap(again.x, again.y);
    await until(() => page.evaluate(() => location.hash === '#followed'), 'the link to be followed');
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
