import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openBeside, pressNamed } from '../browser/beside-page.ts';
import { isCardShown, restOn, textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

describe.each(BROWSERS)('Gloss is switched in %s', (browser) => {
  let gloss: WithGloss;
  let page: Page;
  let other: Page;
  let popup: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    const [first, second] = [await gloss.open('demo-article.html'), await gloss.open('long.html')];
    await first.links();
    await second.links();
    page = first.page;
    other = second.page;
    popup = await openBeside(gloss, 'popup.html', page);
  });
  afterAll(() => gloss.close());
  afterEach(() => popup.bringToFront());

  const marks = (one: Page, name = 'gloss') =>
    one.evaluate((highlight) => CSS.highlights.get(highlight)?.size ?? null, name);
  const marked = async (one: Page) => {
    await one.bringToFront();
    await until(async () => ((await marks(one)) ?? 0) > 0, 'marks');
  };
  const unmarked = (one: Page) => until(async () => (await marks(one)) === null, 'no marks');

  test('the popup says how much the page names', async () => {
    await until(
      async () => /\d+ entries in \d+ places on this page\./.test(await textOf(popup)),
      'the count',
    );
    expect(await textOf(popup)).toContain('127.0.0.1');
  });

  test('off on this site, in all its tabs at once, without a trace, and on again', async () => {
    await pressNamed(popup, /^On 127/);
    await unmarked(page);
    await unmarked(other);
    expect(
      await page.evaluate(() => document.querySelectorAll('gloss-card-host, gloss-marks-host').length),
    ).toBe(0);
    expect(await textOf(popup)).toContain('Gloss does not read this site.');
    await page.bringToFront();
    await restOn(page, 'Karlov', 1);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await isCardShown(page)).toBe(false);
    await page.reload();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await marks(page)).toBe(null);

    await pressNamed(popup, /^On 127/);
    await marked(page);
    // A tab behind is read, but paints nothing before it is looked at.
    await until(async () => (await marks(other)) !== null, 'the other tab to be read');
  });

  test('off everywhere, and on again', async () => {
    await pressNamed(popup, 'On');
    await unmarked(page);
    await unmarked(other);
    await until(
      async () => (await textOf(popup)).includes('Gloss reads nothing until'),
      'the popup to say so',
    );
    await pressNamed(popup, 'Off everywhere');
    await marked(page);
    await until(async () => (await marks(other)) !== null, 'the other tab to be read');
  });

  test('to fewer marks, at once', async () => {
    await page.bringToFront();
    await marked(page);
    const all = (await marks(page))!;
    await popup.bringToFront();
    await pressNamed(popup, 'Once');
    await until(async () => ((await marks(page)) ?? 0) < all, 'fewer marks');
    await pressNamed(popup, 'Never');
    await until(async () => (await marks(page)) === 0, 'no marks at all');
    await pressNamed(popup, 'Always');
    await page.bringToFront();
    await until(async () => (await marks(page)) === all, 'all marks');
  });

  test('to fewer marks of a kind or a pack alone', async () => {
    // Behind another tab Chromium tells nobody what is near the viewport.
    await marked(page);
    const all = (await marks(page))!;
    await set({ 'settings.kindDensities': { person: 'article' } });
    await until(async () => ((await marks(page)) ?? all) < all, 'fewer marks');
    await set({ 'settings.packDensities': { 'world-affairs': 'none' } });
    await until(async () => (await marks(page)) === 0, 'no marks of that pack');
    await set({ 'settings.kindDensities': {}, 'settings.packDensities': {} });
    await until(async () => (await marks(page)) === all, 'all marks');
  });

  test('to another look', async () => {
    await set({ 'settings.line': 'solid', 'settings.colour': 'blue' });
    await until(async () => ((await marks(page, 'gloss-solid-blue')) ?? 0) > 0, 'the other look');
    expect(await marks(page)).toBe(null);
    await set({ 'settings.line': 'dotted', 'settings.colour': 'text' });
    await marked(page);
  });

  test('whom the reader knows is marked no more, and the page cannot tell who that is', async () => {
    await set({ 'settings.known.0': ['kim-jong-un'] });
    // All marks are private ones now.
    await until(async () => (await marks(page)) === 0, 'the registry to be empty');
    await page.bringToFront();
    await restOn(page, 'Karlov', 1);
    await until(() => isCardShown(page), 'the card of another');
    await page.keyboard.press('Escape');
    await restOn(page, 'Kim', 0);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(await isCardShown(page)).toBe(false);
    await set({ 'settings.known.0': [] });
    await marked(page);
  });

  async function set(items: object): Promise<void> {
    await gloss.asking.evaluate((stored) => {
      type Api = { storage: { sync: { set(items: object): Promise<void> } } };
      const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      return (firefox ?? chrome).storage.sync.set(stored);
    }, items);
  }
});
