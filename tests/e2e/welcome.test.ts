import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isCardShown, restOn, textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

type Tabs = { query(what: object): Promise<readonly { readonly url?: string }[]> };

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
    // The one that is looked at here, and the one that came by itself. Only Firefox tells its own script their addresses.
    const byScript = () =>
      gloss.asking.evaluate(async () => {
        const { browser, chrome } = globalThis as unknown as Record<string, { tabs: Tabs }>;
        const all = await (browser ?? chrome)!.tabs.query({});
        return all.filter(({ url }) => url?.endsWith('/welcome.html')).length;
      });
    const byBrowser = async () =>
      (await gloss.launched.browser.pages()).filter((one) => one.url().endsWith('/welcome.html')).length;
    await until(async () => Math.max(await byScript(), await byBrowser()) === 2, 'the welcome page');
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

  test('opens a card on it, and a note that is written there is in the notebook', async () => {
    const { x } = await restOn(page, 'Karlov', 0);
    await until(() => isCardShown(page), 'the card');
    // Frames of the extension in its own pages are hidden from Firefox's driver: the card is used as a reader would.
    const { top, bottom } = await page.evaluate((at) => {
      const isCard = (y: number) => document.elementFromPoint(at, y)?.localName === 'gloss-card-host';
      const rows = Array.from({ length: innerHeight }, (_, y) => y).filter(isCard);
      return { top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0 };
    }, x);
    expect(bottom - top).toBeGreaterThan(150);
    await page.mouse.move(x, bottom - 30, { steps: 12 });
    await page.mouse.click(x, bottom - 30);
    await page.keyboard.type('Sang in it.');
    await until(async () => (await textOf(gloss.asking)).includes('Sang in it.'), 'the note');
    await until(async () => (await textOf(gloss.asking)).includes('Andrei Karlov'), 'whom it is about');
  });

  test('says nothing on the console', () => {
    expect(complaints).toEqual([]);
  });
});
