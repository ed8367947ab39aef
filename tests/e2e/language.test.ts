import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointAt, textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

describe.each(BROWSERS)('in a %s that speaks German', (browser) => {
  let gloss: WithGloss;
  beforeAll(async () => {
    gloss = await withGloss(browser, { language: 'de' });
  });
  afterAll(() => gloss.close());

  test('so does the card, with dates as German writes them', async () => {
    const { page, links } = await gloss.open('demo-article.html');
    await links();
    await page.bringToFront();
    const card = await pointAt(page, 'Karlov', 1);
    const said = await until(async () => {
      const text = await textOf(card);
      return text.includes('Warum dieser Eintrag?') ? text : null;
    }, 'the card in German');
    expect(said).toMatch(/Deine Notiz/);
    expect(said).toMatch(/Gestorben 19\. Dezember 2016/);
    expect(await card.evaluate(() => document.documentElement.lang)).toMatch(/^de/);
  });

  test('so do the popup, the notebook and what the browser says of Gloss', async () => {
    const page = await gloss.launched.extensionPage('notebook.html#settings');
    await until(async () => (await textOf(page)).includes('Wo Gloss liest'), 'the settings in German');
    expect(await page.title()).toBe('Notizbuch · Gloss');
    const popup = await gloss.launched.extensionPage('popup.html');
    await until(async () => (await textOf(popup)).includes('Einstellungen'), 'the popup in German');
    const described = await page.evaluate(() => {
      type Api = { runtime: { getManifest(): { description: string } } };
      const { browser: firefox, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
      return (firefox ?? chrome).runtime.getManifest().description;
    });
    expect(described).toMatch(/^Sagt, von wem/);
  });
});
