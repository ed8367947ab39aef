import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBeside, pressNamed } from '../browser/beside-page.ts';
import { pointAt, textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

describe.each(BROWSERS)('a page that comes back whole from the browser’s memory, in %s,', (browser) => {
  let gloss: WithGloss;
  beforeAll(async () => {
    gloss = await withGloss(browser, { keepsPages: true });
  });
  afterAll(() => gloss.close());

  const marks = (page: Page) => page.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0);

  /** Asks the document itself: Firefox does not tell its driver of pages that come back. */
  const isAt = (page: Page, path: string) =>
    until(async () => (await page.evaluate(() => location.pathname).catch(() => '')) === path, path);

  /** Goes on to another page by a link, does something there, and comes back as readers do. */
  async function awayAndBack(page: Page, meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    await page.evaluate(() => {
      Object.assign(window, { isSame: true });
    });
    await page
      .evaluate((next) => location.assign(next), `${gloss.origin}/strict-policy.html`)
      .catch(() => {});
    await isAt(page, '/strict-policy.html');
    await gloss.linksAt(`${gloss.origin}/strict-policy.html`);
    await meanwhile();
    await page.bringToFront();
    await page.evaluate(() => history.back()).catch(() => {});
    await isAt(page, '/demo-article.html');
    // Else it was only loaded once more.
    expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  }

  async function openArticle(): Promise<Page> {
    const { page, links } = await gloss.open('demo-article.html');
    await links();
    await until(async () => (await marks(page)) > 0, 'marks');
    return page;
  }

  test('shows its marks and cards as before', async () => {
    const page = await openArticle();
    await awayAndBack(page);
    await until(async () => (await marks(page)) > 0, 'marks');
    const card = await pointAt(page, 'Karlov');
    await until(async () => (await textOf(card)).includes('Andrei Karlov'), 'the entry');
    await page.close();
  });

  test('knows what was changed meanwhile', async () => {
    const page = await openArticle();
    await awayAndBack(page, async () => {
      const popup = await openBeside(gloss, 'popup.html', page);
      await pressNamed(popup, 'On');
      await until(async () => (await textOf(popup)).includes('Gloss reads nothing until'), 'it to be off');
      await popup.close();
    });
    await until(async () => (await marks(page)) === 0, 'no marks');
    await page.close();
  });
});
