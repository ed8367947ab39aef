import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedNotes } from '../browser/ask-background.ts';
import { pressNamed } from '../browser/beside-page.ts';
import { noteOf } from '../browser/open-note.ts';
import { openOutside, openPrivately } from '../browser/open-privately.ts';
import { cardOf, isCardShown, pointAt, textOf } from '../browser/point-at.ts';
import { profileFilesWith } from '../browser/profile-files.ts';
import { pressNote, selectWords } from '../browser/select-words.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

/**
 * No other text has these words, and no two of their letters stand side by side twice: browsers pack what they store,
 * and a repeated pair would not be found in the file as it was written.
 */
const ON_ENTRY = '龘靐齉爩鱻';
const ON_PASSAGE = '麤龗灪籲滷';
const PLAIN = '鸞鸚鵡鱷鰐';
/** A name that no glossary knows, which a card elsewhere offers to explain. */
const UNKNOWN = 'Nadia Brandt';

type ExtensionApi = { readonly storage: { readonly session: { get(keys: null): Promise<object> } } };

describe.each(BROWSERS)('in a private window in %s', (browser) => {
  let gloss: WithGloss;
  let page: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser, { inPrivateWindows: true });
    await gloss.asking.evaluate(() => {
      location.hash = '#settings';
    });
    await pressNamed(gloss.asking, /^Remember where I met an entry/);
    page = await openPrivately(gloss, `${gloss.origin}/unknown-names.html`);
    await page.bringToFront();
  });
  afterAll(() => gloss.close());

  /** What Gloss keeps in the browser's memory. */
  const session = () =>
    gloss.asking.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      return JSON.stringify(await (browser ?? chrome).storage.session.get(null));
    });

  const saved = async (words: string) => {
    const card = await cardOf(page);
    await until(async () => (await textOf(card)).includes('Private window: notes are gone'), 'the warning');
    await card.type('textarea', words);
    await until(async () => (await textOf(card)).includes('Saved'), 'the note to be saved');
    await page.keyboard.press('Escape');
    await until(async () => !(await isCardShown(page)), 'the card to close');
  };

  test('notes are taken on entries and passages, and the card says how long they live', async () => {
    await pointAt(page, 'Kim Jong Un');
    await saved(`Kept in ${ON_ENTRY}.`);
    await selectWords(page, UNKNOWN);
    await pressNote(page);
    await until(() => isCardShown(page), 'the card');
    const card = await cardOf(page);
    await until(async () => (await textOf(card)).includes(UNKNOWN), 'the passage');
    // What is explained is kept on the disk, so it is not offered here.
    expect(await card.$$('.passage-explain')).toHaveLength(0);
    await saved(`Kept in ${ON_PASSAGE}.`);
    await page.reload();
    const again = await pointAt(page, 'Kim Jong Un');
    await until(async () => (await noteOf(again)).includes(ON_ENTRY), 'the note after the reload');
    expect(await session()).toContain(ON_PASSAGE);
  });

  test('nothing of it is told outside, nor in a database or a file of the profile', async () => {
    const outside = await openOutside(gloss, `${gloss.origin}/demo-article.html`);
    await outside.bringToFront();
    const card = await pointAt(outside, 'Kim Jong Un');
    await until(async () => (await textOf(card)).includes('Kim Jong Un'), 'the card');
    expect(await textOf(card)).not.toContain('Private window');
    expect(await noteOf(card)).toBe('');
    await card.type('textarea', `Kept in ${PLAIN}.`);
    await until(async () => (await textOf(card)).includes('Saved'), 'the note to be saved');
    expect((await storedNotes(gloss.asking)).map(({ text }) => text)).toEqual([`Kept in ${PLAIN}.`]);
    // What is written elsewhere comes to the disk: the look there can see it.
    await until(async () => profileFilesWith(gloss, PLAIN).length > 0, 'the note in a file');
    expect(profileFilesWith(gloss, ON_ENTRY)).toEqual([]);
    expect(profileFilesWith(gloss, ON_PASSAGE)).toEqual([]);
    // The page outside was met, which takes a while; the one in here, in front for longer, was not.
    const met = await until(async () => {
      const pages = await metPages(gloss.asking);
      return pages.length > 0 && pages;
    }, 'the page outside to be met');
    expect(met.filter((url) => url.includes('unknown-names'))).toEqual([]);
    await outside.close();
  });

  test('it is forgotten with the window', async () => {
    await page.close();
    await until(async () => !(await session()).includes(ON_ENTRY), 'the notes to be forgotten');
    expect(await session()).not.toContain(ON_PASSAGE);
    expect(profileFilesWith(gloss, ON_ENTRY)).toEqual([]);
  });
});

/** The addresses of the pages that are remembered as met. */
async function metPages(screen: Page): Promise<readonly string[]> {
  return screen.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('gloss-encounters');
        opening.onsuccess = () => {
          const { result: db } = opening;
          if (!db.objectStoreNames.contains('meetings')) return resolve([]);
          const asked = db.transaction('meetings').objectStore('meetings').getAll();
          asked.onsuccess = () => {
            db.close();
            resolve(asked.result.map((one) => JSON.stringify(one)));
          };
        };
      }),
  );
}
