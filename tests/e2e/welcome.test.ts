import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCardShown, pointAt, textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

describe.each(BROWSERS)('the welcome page in %s', (browser) => {
  let gloss: WithGloss;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    gloss = await withGloss(browser, { keepsWelcome: true });
    page = await gloss.launched.extensionPage('welcome.html');
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.bringToFront();
  });
  afterAll(() => gloss.close());

  test('opens when Gloss is installed', async () => {
    // The one that is looked at here, and the one that came by itself.
    const tabs = () =>
      gloss.asking.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<
          string,
          typeof import('wxt/browser').browser
        >;
        const all = await (browser ?? chrome)!.tabs.query({});
        return all.filter(({ url }) => url?.endsWith('/welcome.html')).length;
      });
    await until(async () => (await tabs()) === 2, 'the welcome page');
  });

  test('has an article that is marked, and no name outside of it', async () => {
    const marks = () => page.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0);
    await until(async () => (await marks()) > 20, 'marks');
    expect(
      await page.evaluate(() =>
        [...CSS.highlights.get('gloss')!].every((range) =>
          range.startContainer.parentElement?.closest('article'),
        ),
      ),
    ).toBe(true);
  });

  test('opens a card on it that knows the day of the article and takes a note', async () => {
    const card = await pointAt(page, 'Karlov', 0);
    expect(await textOf(card)).toContain('Andrei Karlov');
    expect(await isCardShown(page)).toBe(true);
    await card.evaluate(() => document.querySelector('textarea')!.focus());
    await page.keyboard.type('Sang in it.');
    await until(async () => /Saved/.test(await textOf(card)), '“Saved”');
  });

  test('says nothing on the console', () => {
    expect(complaints).toEqual([]);
  });
});
