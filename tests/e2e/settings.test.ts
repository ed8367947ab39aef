import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBeside, pressNamed } from '../browser/beside-page.ts';
import { isCardShown, restOn, textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

describe.each(BROWSERS)('the settings in %s', (browser) => {
  let gloss: WithGloss;
  let page: Page;
  let settings: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    const opened = await gloss.open('demo-article.html');
    await opened.links();
    page = opened.page;
    settings = await gloss.launched.extensionPage('notebook.html#settings');
    await until(async () => (await textOf(settings)).includes('Where Gloss reads'), 'the settings');
  });
  afterAll(() => gloss.close());

  const marks = (name: string) => page.evaluate((one) => CSS.highlights.get(one)?.size ?? null, name);

  test('another look is seen at once, in the preview and on the page', async () => {
    await pressNamed(settings, 'Dashed');
    await pressNamed(settings, 'Green');
    await until(
      () =>
        settings.$eval(
          '.settings-page span',
          (one) => (one as HTMLElement).style.textDecorationStyle === 'dashed',
        ),
      'the preview',
    );
    await page.bringToFront();
    await until(async () => ((await marks('gloss-dashed-green')) ?? 0) > 0, 'the other look on the page');
  });

  test('a kind is marked once, or no more, as one likes; the preview shows it', async () => {
    const all = (await marks('gloss-dashed-green'))!;
    await chooseFor('People', 'article');
    await page.bringToFront();
    await until(async () => ((await marks('gloss-dashed-green')) ?? all) < all, 'fewer marks');
    const once = (await marks('gloss-dashed-green'))!;
    await chooseFor('People', 'none');
    await until(async () => !(await previewed()).includes('Kim Jong Un'), 'the preview without people');
    await page.bringToFront();
    await until(async () => ((await marks('gloss-dashed-green')) ?? once) < once, 'fewer marks still');
  });

  const previewed = () =>
    settings.$$eval('.settings-page-light span', (all) => all.map((one) => one.textContent).join());

  /** Chooses how often a kind is marked. */
  async function chooseFor(kind: string, density: string): Promise<void> {
    await settings.bringToFront();
    await settings.evaluate(
      (name, value) => {
        const label = [...document.querySelectorAll('.settings-density')].find((one) =>
          one.textContent?.startsWith(name),
        )!;
        const select = label.querySelector('select')!;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      },
      kind,
      density,
    );
  }

  test('a site is added as people write it, and what is none is refused', async () => {
    await settings.bringToFront();
    await settings.type('#settings-site', 'https://www.Example.org/news?x=1');
    await pressNamed(settings, 'Add');
    await until(async () => (await textOf(settings)).includes('example.org Remove'), 'the site');
    await settings.type('#settings-site', 'no site');
    await pressNamed(settings, 'Add');
    await until(async () => (await textOf(settings)).includes('That is no site.'), 'the refusal');
  });

  test('on chosen sites alone, this one is left at once', async () => {
    await pressNamed(settings, 'Only on these');
    await until(async () => (await marks('gloss-dashed-green')) === null, 'no marks');
    const popup = await openBeside(gloss, 'popup.html', page);
    await pressNamed(popup, /^On 127/);
    await page.bringToFront();
    await until(async () => ((await marks('gloss-dashed-green')) ?? 0) > 0, 'marks here');
    await popup.close();
  });

  test('the badge counts only if one wants it', async () => {
    expect(await badges()).toBe('');
    await settings.bringToFront();
    await pressNamed(settings, 'Count the entries that a page names');
    await page.bringToFront();
    await page.reload();
    await until(async () => /^\d+$/.test(await badges()), 'the number');
  });

  /** What the toolbar button says on all tabs. */
  const badges = () =>
    gloss.asking.evaluate(async () => {
      type Api = {
        tabs: { query(filter: object): Promise<{ id: number }[]> };
        action: { getBadgeText(where: { tabId: number }): Promise<string> };
      };
      const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      const api = firefox ?? chrome;
      const tabs = await api.tabs.query({});
      const texts = await Promise.all(tabs.map(({ id }) => api.action.getBadgeText({ tabId: id })));
      return texts.join('');
    });

  test('a card opens with a key held alone, if one wants it so', async () => {
    await settings.bringToFront();
    await pressNamed(settings, 'Does, with Alt');
    await page.bringToFront();
    await until(async () => ((await marks('gloss-dashed-green')) ?? 0) > 0, 'marks');
    await restOn(page, 'Vladivostok', 0);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await isCardShown(page)).toBe(false);
    await page.keyboard.down('Alt');
    await until(() => isCardShown(page), 'the card');
    await page.keyboard.up('Alt');
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await isCardShown(page)).toBe(true);
    await page.keyboard.press('Escape');
  });

  test('all can be put back', async () => {
    await settings.bringToFront();
    await pressNamed(settings, 'Put all settings back');
    await page.bringToFront();
    await until(async () => ((await marks('gloss')) ?? 0) > 0, 'the first look');
    expect(await marks('gloss-dashed-green')).toBe(null);
  });
});
