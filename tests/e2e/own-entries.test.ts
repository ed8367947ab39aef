import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBeside } from '../browser/beside-page.ts';
import { cardOf, isCardShown, pointAt, textOf } from '../browser/point-at.ts';
import { pressInCard } from '../browser/press-in-card.ts';
import { pressNote, selectWords } from '../browser/select-words.ts';
import { BROWSERS, type OpenedPage, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

const PAGE = 'unknown-names.html';
const GIST = 'Pilot of Halden harbour since May.';

describe.each(BROWSERS)('an entry of one’s own, in %s,', (browser) => {
  let gloss: WithGloss;
  let first: OpenedPage;
  let second: OpenedPage;
  let notebook: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    notebook = await gloss.launched.extensionPage('notebook.html#entries');
    second = await gloss.open(`${PAGE}?second=1`);
    first = await gloss.open(PAGE);
    await second.links();
    await first.links();
    await first.page.bringToFront();
  });
  afterAll(() => gloss.close());

  const says = (place: Frame | Page, words: string) =>
    until(async () => (await textOf(place)).includes(words), `“${words}” to be said`);

  async function leaveCard(): Promise<void> {
    await first.page.keyboard.press('Escape');
    await until(async () => !(await isCardShown(first.page)), 'the card to close');
  }

  /** The words that are linked to entries of the reader's own, in the order of the page. */
  const ownLinks = async (opened: OpenedPage) =>
    (await opened.links()).links.filter(({ entry }) => entry.startsWith('own/')).map(({ text }) => text);

  const marks = (opened: OpenedPage, expected: readonly string[]) =>
    until(
      async () => (await ownLinks(opened)).join() === expected.join(),
      `“${expected.join()}” to be marked as one’s own`,
    );

  async function open(place: string): Promise<void> {
    await notebook.bringToFront();
    await notebook.evaluate((hash) => {
      location.hash = hash;
    }, place);
  }

  async function press(words: string, selector = 'button, a'): Promise<void> {
    await until(
      () =>
        notebook.evaluate(
          (wanted, which) => {
            const found = [...document.querySelectorAll<HTMLElement>(which)].find(
              (one) => one.textContent?.trim() === wanted,
            );
            found?.click();
            return found !== undefined;
          },
          words,
          selector,
        ),
      `“${words}” to be pressed`,
    );
  }

  async function write(field: string, words: string): Promise<void> {
    await notebook.waitForSelector(field);
    await notebook.evaluate((wanted) => {
      document.querySelector<HTMLTextAreaElement>(wanted)!.value = '';
    }, field);
    await notebook.type(field, words);
  }

  test('begins from the names beside a page that no glossary knows', async () => {
    const panel = await openBeside(gloss, 'sidepanel.html', first.page);
    await says(panel, 'Nadia Brandt');
    await panel.evaluate(() => {
      document.querySelector<HTMLElement>('[aria-label="Explain “Nadia Brandt”"]')!.click();
    });
    const form = await until(async () => {
      for (const page of await gloss.launched.browser.pages()) {
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.includes('#new-entry=')) return page;
      }
      return null;
    }, 'the form in the notebook');
    await says(form, 'Explain “Nadia Brandt”');
    await form.close();
    await panel.close();
    await first.page.bringToFront();
  });

  test('is added from a selection, and marked at once in all tabs, the short name too', async () => {
    await selectWords(first.page, 'Nadia Brandt');
    await pressNote(first.page);
    await until(() => isCardShown(first.page), 'the card');
    const card = await cardOf(first.page);
    await pressInCard(first.page, card, '.passage-explain');
    await says(card, 'Explain “Nadia Brandt”');
    expect(
      await card.evaluate(() => [...document.querySelectorAll('.own-name')].map((one) => one.textContent)),
    ).toEqual(['Brandt']);
    await card.type('[name="gist"]', GIST);
    await pressInCard(first.page, card, '.own-save');
    await says(card, GIST);
    expect(await textOf(card)).toContain('From My entries');
    await marks(first, ['Nadia Brandt', 'Brandt', 'Nadia Brandt']);
    await marks(second, ['Nadia Brandt', 'Brandt', 'Nadia Brandt']);
    await leaveCard();
  });

  test('is drawn where the page cannot look, and its card says what was written', async () => {
    await first.page.evaluate(() => getSelection()?.removeAllRanges());
    const card = await pointAt(first.page, 'Nadia Brandt', 1);
    await says(card, GIST);
    expect(await first.page.evaluate(() => CSS.highlights.get('gloss')?.size ?? 0)).toBe(0);
    expect(await first.page.evaluate(() => document.documentElement.outerHTML)).not.toContain('Halden');
    await leaveCard();
  });

  test('stands in the notebook, where it is changed', async () => {
    await open('#entries');
    await press('Nadia Brandt', '.own-line-name');
    await says(notebook, GIST);
    await press('Edit');
    await write('[name="gist"]', 'Harbour master of Halden.');
    await press('Save');
    await says(notebook, 'Harbour master of Halden.');
    await first.page.bringToFront();
    await says(await pointAt(first.page, 'Nadia Brandt'), 'Harbour master of Halden.');
    await leaveCard();
  });

  test('is refused with a word where its name stands in every sentence, or nothing is said of it', async () => {
    await open('#new-entry=the');
    await press('Add the entry');
    await says(notebook, '“the” stands in nearly every sentence');
    await says(notebook, 'Say in a sentence who or what it is');
    await write('[name="name"]', 'R');
    await says(notebook, '“R” is too short to be found by');
    await press('Cancel');
  });

  test('is merged with another, and is two again when that is taken back', async () => {
    await open(`#new-entry=${encodeURIComponent('Captain Solny')}`);
    await write('[name="gist"]', 'Captain of the last ferry.');
    await press('Add the entry');
    await says(notebook, 'Captain of the last ferry.');
    await marks(second, ['Nadia Brandt', 'Brandt', 'Captain Solny', 'Nadia Brandt']);
    await press('Merge with another');
    await press('Nadia Brandt', '.merge-found .own-line-name');
    await press('Make them one');
    await says(notebook, 'Captain Solny is Nadia Brandt now.');
    const entries = async () => new Set((await second.links()).links.map(({ entry }) => entry)).size;
    await until(async () => (await entries()) === 2, 'the two to be one on the page');
    await press('Undo');
    await until(async () => (await entries()) === 3, 'the two to be two again');
  });

  test('is deleted and brought back, on all pages', async () => {
    await open('#entries');
    await press('Captain Solny', '.own-line-name');
    await press('Delete');
    await says(notebook, 'Deleted Captain Solny.');
    await marks(second, ['Nadia Brandt', 'Brandt', 'Nadia Brandt']);
    await press('Undo');
    await marks(second, ['Nadia Brandt', 'Brandt', 'Captain Solny', 'Nadia Brandt']);
    await says(notebook, 'Captain of the last ferry.');
  });

  test('of another pack is said in one’s own words, which can be taken off', async () => {
    await first.page.bringToFront();
    const card = await pointAt(first.page, 'Kim Jong Un');
    await says(card, 'Kim Jong Un');
    const height = () => card.evaluate(() => innerHeight);
    const before = await height();
    await pressInCard(first.page, card, 'button', 'More');
    await pressInCard(first.page, card, 'button', 'Say it in my words');
    // The form is loaded when it is asked for.
    await card.waitForSelector('[name="gist"]');
    await card.type('[name="gist"]', 'Third of the Kims.');
    await pressInCard(first.page, card, '.own-save');
    await says(card, 'Third of the Kims. In your words');
    await leaveCard();
    // The page knows how high a card is with the pack's words; with others it is as high.
    await pointAt(first.page, 'Kim Jong Un');
    await says(card, 'Third of the Kims. In your words');
    await until(async () => (await height()) === before, `a card of ${before} pixels`);
    await leaveCard();
    await open('#glossary=kim-jong-un');
    await says(notebook, 'Third of the Kims.');
    await says(notebook, 'The glossary says:');
    await press('Change my words');
    await press('Take my words off');
    await until(async () => !(await textOf(notebook)).includes('Third of the Kims.'), 'them to be taken off');
  });

  test('is counted where it is met once the reader wants that, and forgotten again', async () => {
    await open('#settings');
    await says(notebook, 'Remember where I met an entry');
    await notebook.evaluate(() => {
      const labels = [...document.querySelectorAll('label')];
      labels.find((one) => one.textContent?.includes('Remember where I met'))!.click();
    });
    await first.page.bringToFront();
    await first.page.reload();
    await first.links();
    await open('#entries');
    // A glance is not enough: the page has to be in front for a while.
    await first.page.bringToFront();
    await until(async () => {
      const words = await notebook.evaluate(async () => {
        const open = indexedDB.open('gloss-encounters');
        await new Promise((resolve) => {
          open.onsuccess = resolve;
        });
        if (open.result.objectStoreNames.length === 0) return 0;
        const count = open.result.transaction('meetings').objectStore('meetings').count();
        await new Promise((resolve) => {
          count.onsuccess = resolve;
        });
        open.result.close();
        return count.result;
      });
      return words > 0;
    }, 'the page to be met');
    const card = await pointAt(first.page, 'Kim Jong Un');
    await says(card, 'Met for the first time today');
    await leaveCard();
    await open('#glossary=kim-jong-un');
    await says(notebook, 'Met for the first time today');
    await says(notebook, 'unknown names');
    await press('Forget all of these');
    await until(
      async () => !(await textOf(notebook)).includes('Met for the first time'),
      'it to be forgotten',
    );
    await open('#entries');
    await says(notebook, 'Gloss remembers where you meet entries.');
    await press('Stop');
    await until(async () => !(await textOf(notebook)).includes('Gloss remembers where'), 'it to stop');
  });
});
