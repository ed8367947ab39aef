import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedNotes } from '../browser/ask-background.ts';
import { noteOf, openNoteAt, SETTLED_MS } from '../browser/open-note.ts';
import { cardOf, isCardShown, textOf } from '../browser/point-at.ts';
import { pressInCard } from '../browser/press-in-card.ts';
import { pressNote, selectWords } from '../browser/select-words.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

const QUOTE = 'Nobody was surprised, and nobody got off';
const HIGHLIGHT = 'The envoys try again';

describe.each(BROWSERS)('notes on passages in %s', (browser) => {
  let gloss: WithGloss;
  let page: Page;
  let notebook: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    notebook = await gloss.launched.extensionPage('notebook.html');
    const opened = await gloss.open('demo-article.html');
    await opened.links();
    page = opened.page;
  });
  afterAll(() => gloss.close());

  test('what is selected is offered a note, also when the page scrolls, which is written in the card and kept', async () => {
    await selectWords(page, QUOTE);
    const scrolled = await page.evaluate(async () => {
      const before = scrollY;
      // Upwards: the words stand near the page's end.
      scrollBy({ top: -20, behavior: 'instant' });
      // The event comes with a frame.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return scrollY - before;
    });
    expect(scrolled).toBe(-20);
    await pressNote(page);
    await until(() => isCardShown(page), 'the card');
    const card = await cardOf(page);
    expect(await textOf(card)).toContain(QUOTE);
    // The field has the focus: what is typed goes there.
    await until(() => card.evaluate(() => document.activeElement?.localName === 'textarea'), 'the focus');
    await card.type('textarea', 'A *quiet* end.');
    await until(async () => (await textOf(card)).includes('Saved'), 'the note to be saved');
    await pressInCard(page, card, 'button[aria-label="Green"]');
    await until(
      () => card.evaluate(() => document.querySelector('[aria-label="Green"]')?.ariaPressed === 'true'),
      'the colour',
    );
    await notebook.bringToFront();
    await until(async () => (await storedNotes(notebook)).length === 1, 'the note in the notebook');
    const fragment = ':~:text=Nobody%20was%20surprised%2C%20and%20nobody%20got%20off';
    expect(await storedNotes(notebook)).toMatchObject([
      {
        text: 'A *quiet* end.',
        colour: 'green',
        about: { kind: 'passage', anchor: { exact: QUOTE, fragment } },
      },
    ]);
    await page.bringToFront();
  });

  test('a link leads there and to nothing else of the page, and what has found it is gone', async () => {
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    const opened = await gloss.launched.browser.newPage();
    const [note] = await storedNotes(notebook);
    if (note?.about.kind !== 'passage') throw new Error('The note is on no passage.');
    await opened.goto(`${note.about.page}#${note.about.anchor.fragment}`);
    await until(() => opened.evaluate(() => scrollY > 0), 'the page to go there');
    expect(await isInView(opened, 'Nobody was surprised')).toBe(true);
    await opened.close();
    await page.bringToFront();
    const card = await cardOf(page);
    expect(await card.$$('iframe')).toEqual([]);
  });

  test('it is drawn on the page, where the page cannot find it, and opens where the pointer rests', async () => {
    await page.keyboard.press('Escape');
    await page.reload();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const card = await openNoteAt(page, 'nobody got off');
    expect(await noteOf(card)).toBe('A *quiet* end.');
    expect(
      await page.evaluate(() => (window as unknown as { find(text: string): boolean }).find('quiet* end')),
    ).toBe(false);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('quiet');
  });

  test('it is found again when the page has grown and its words have changed', async () => {
    await page.keyboard.press('Escape');
    await page.evaluate((quote) => {
      const place = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(quote))!;
      place.textContent = place.textContent!.replace('Nobody was surprised', 'Nobody was much surprised');
      for (let count = 0; count < 3; count++) {
        const added = document.createElement('p');
        added.textContent = `Later that day a correction ${count} was printed, in smaller letters.`;
        place.before(added);
      }
    }, QUOTE);
    const card = await openNoteAt(page, 'much surprised');
    expect(await noteOf(card)).toBe('A *quiet* end.');
    await notebook.bringToFront();
    await notebook.click('.note-line');
    await until(async () => (await textOf(notebook)).includes('The passage has been changed'), 'the change');
    const link = await notebook.$eval('.note-origin a', (one) => (one as HTMLAnchorElement).href);
    expect(link).toMatch(
      /\/demo-article\.html#:~:text=Nobody%20was%20surprised%2C%20and%20nobody%20got%20off$/,
    );
    await page.bringToFront();
  });

  test('where it is gone it is told as an orphan, and can be attached to what is selected', async () => {
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      for (const one of document.querySelectorAll('p'))
        if (one.textContent?.includes('nobody got off')) one.textContent = 'The story ends here, it seems.';
    });
    // A page in the background draws nothing, and is not read again until it does.
    await sleep(SETTLED_MS);
    await notebook.bringToFront();
    await until(async () => (await textOf(notebook)).includes('Not found on its page'), 'the orphan');
    await page.bringToFront();
    await selectWords(page, 'The story ends here');
    await pressNote(page);
    const card = await cardOf(page);
    await until(async () => (await textOf(card)).includes('A *quiet* end.'), 'the orphan in the card');
    await pressInCard(page, card, 'button', 'Attach here');
    await until(async () => (await noteOf(card)) === 'A *quiet* end.', 'the note at its new place');
    await page.keyboard.press('Escape');
    await page.evaluate(() => getSelection()?.removeAllRanges());
    expect(await noteOf(await openNoteAt(page, 'story ends'))).toBe('A *quiet* end.');
  });

  test('what is done in the notebook is done on the page: colour, words, deletion', async () => {
    await notebook.bringToFront();
    await notebook.click('.note-line');
    await until(async () => (await textOf(notebook)).includes('The story ends here'), 'the note');
    await notebook.type('.note-pane textarea', ' Indeed.');
    await until(async () => (await textOf(notebook)).includes('Saved'), 'the note to be saved');
    await page.bringToFront();
    const card = await cardOf(page);
    await until(async () => (await noteOf(card)).includes('Indeed.'), 'the words in the open card');
    await notebook.bringToFront();
    await notebook.click('.note-pane [aria-label^="Delete the note"]');
    await until(async () => (await storedNotes(notebook))[0]?.deleted !== null, 'the deletion');
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await until(async () => !(await isCardShown(page)), 'the card to close');
  });

  test('a passage is marked in a colour and tagged without a word', async () => {
    await selectWords(page, HIGHLIGHT);
    await pressNote(page);
    await until(() => isCardShown(page), 'the card');
    const card = await cardOf(page);
    await until(async () => (await textOf(card)).includes(HIGHLIGHT), 'the passage');
    await pressInCard(page, card, 'button[aria-label="Yellow"]');
    await card.waitForSelector('.tag-input');
    await card.type('.tag-input', 'for later');
    await card.focus('.tag-input');
    await page.keyboard.press('Enter');
    await until(
      async () => (await storedNotes(notebook)).some(({ tags }) => tags.includes('for later')),
      'the tag',
    );
    expect((await storedNotes(notebook)).find(({ tags }) => tags.length > 0)).toMatchObject({
      text: '',
      colour: 'yellow',
      about: { kind: 'passage', anchor: { exact: HIGHLIGHT } },
    });
    await page.keyboard.press('Escape');
    await until(async () => !(await isCardShown(page)), 'the card to close');
  });

  test('Alt+N without a selection writes about the page as a whole', async () => {
    await page.bringToFront();
    await page.mouse.click(5, 5);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyN');
    await page.keyboard.up('Alt');
    await until(() => isCardShown(page), 'the card');
    const card = await cardOf(page);
    await until(async () => (await textOf(card)).includes('WHOLE PAGE'), 'the page');
    await card.type('textarea', 'Read twice.');
    await until(async () => (await textOf(card)).includes('Saved'), 'the note to be saved');
    await notebook.bringToFront();
    await until(
      async () => (await storedNotes(notebook)).some(({ about }) => about.kind === 'page'),
      'the note',
    );
    await page.bringToFront();
    await page.keyboard.press('Escape');
  });
});

function isInView(page: Page, words: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const place = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(wanted))!;
    const { top, bottom } = place.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  }, words);
}
