import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askReaderOf, openBeside, pressNamed } from '../browser/beside-page.ts';
import { cardOf, isCardShown, textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

describe.each(BROWSERS)('the cast in %s', (browser) => {
  let gloss: WithGloss;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    const opened = await gloss.open('demo-article.html');
    await opened.links();
    page = opened.page;
    panel = await openBeside(gloss, 'sidepanel.html', page);
    await until(async () => (await textOf(panel)).includes('Kim Jong Un'), 'the cast');
  });
  afterAll(() => gloss.close());

  const says = (words: string | RegExp) =>
    until(async () => {
      const text = await textOf(panel);
      return typeof words === 'string' ? text.includes(words) : words.test(text);
    }, `the panel to say “${words}”`);

  test('lists everyone as a button, in the order in which the text names them', async () => {
    const names = await panel.$$eval('.cast-name', (all) => all.map((one) => (one as HTMLElement).innerText));
    expect(names.slice(0, 3)).toEqual(['Kim Jong Un', 'Donald Trump', 'Xi Jinping']);
    expect(await textOf(panel)).toMatch(/PEOPLE .*PLACES .*EVENTS .*TERMS/);
    expect(await textOf(panel)).toContain('Moon Chung-in or Moon Jae-in');
  });

  test('sorts by weight and filters as one types', async () => {
    await pressNamed(panel, 'By weight');
    const counts = await panel.$$eval('[data-kind="person"] .cast-count', (all) =>
      all.map((one) => Number(one.textContent)),
    );
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await panel.type('input[type="search"]', 'KARLÓV');
    await until(async () => (await panel.$$('.cast-name')).length < 4, 'a few names');
    expect(await textOf(panel)).toContain('Andrei Karlov');
    await panel.type('input[type="search"]', 'xyz');
    await says('Nobody and nothing here is called');
    await panel.keyboard.press('Escape');
    await until(async () => (await panel.$$('.cast-name')).length > 20, 'all names');
  });

  test('leads to each place, and the card opens there', async () => {
    await pressNamed(panel, 'Andrei Karlov');
    await page.bringToFront();
    await until(() => isCardShown(page), 'the card');
    const card = await cardOf(page);
    await until(async () => (await textOf(card)).includes('Andrei Karlov'), 'his card');
    await page.keyboard.press('Escape');
    await panel.bringToFront();
    await pressNamed(panel, /(?:^| )\d+ places? of Kim Jong Un$/);
    const places = await panel.$$eval('.cast-places button', (all) => all.length);
    expect(places).toBeGreaterThan(3);
  });

  test('follows the page as it changes', async () => {
    // A page in a tab behind does not read on; a panel in a tab of its own is the tests' alone.
    await page.bringToFront();
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'Then Jacinda Ardern spoke too.';
      document.querySelector('article')?.append(more);
    });
    await says('Jacinda Ardern');
  });

  test('follows the active tab where it stands beside it', async () => {
    const beside = await gloss.launched.extensionPage('sidepanel.html');
    await page.bringToFront();
    await until(async () => (await textOf(beside)).includes('Kim Jong Un'), 'the cast of one page');
    const other = await gloss.open('split-over-elements.html');
    await other.page.bringToFront();
    await until(async () => {
      const text = await textOf(beside);
      return text.includes('Kislyak') && !text.includes('Matsegora');
    }, 'the cast of the other');
    await other.page.close();
    await beside.close();
  });

  test('tells the names that no glossary knows', async () => {
    await page.reload();
    await says(/NOT IN YOUR GLOSSARIES/);
    await page.evaluate(() => {
      const more = document.createElement('p');
      more.textContent = 'Then Ottilie Brandvold and Jacinda Ardern spoke. Ottilie Brandvold left.';
      document.querySelector('article')?.append(more);
    });
    await says(/Ottilie Brandvold 2/);
  });

  test('says when Gloss is off here, and switches it on', async () => {
    await page.bringToFront();
    const popup = await openBeside(gloss, 'popup.html', page);
    await pressNamed(popup, /^On 127/);
    await says('Gloss is off on 127.0.0.1');
    await pressNamed(panel, 'Switch it on here');
    // A popup lies over its page; the tests' own has put it behind.
    await page.bringToFront();
    await until(() => page.evaluate(() => CSS.highlights.size > 0), 'its marks');
    await says('Kim Jong Un');
    await popup.close();
  });

  test('keys go from mark to mark and open the card at the selection', async () => {
    await page.bringToFront();
    const press = (command: string) => askReaderOf(gloss, page, 'press', { command, anyway: true });
    await until(async () => (await press('next-mark')) === true, 'a mark to go to');
    await until(() => isCardShown(page), 'the first card');
    const card = await cardOf(page);
    const first = await textOf(card);
    await press('next-mark');
    await until(async () => (await textOf(card)) !== first, 'the next card');
    await press('previous-mark');
    await until(async () => (await textOf(card)) === first, 'the first card again');
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.indexOf('Pulikovsky');
        if (at !== -1) return getSelection()!.collapse(node, at + 2);
      }
    });
    await press('open-mark');
    await until(async () => (await textOf(card)).includes('Konstantin Pulikovsky'), 'his card');
  });
});
