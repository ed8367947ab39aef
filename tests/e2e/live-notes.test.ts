import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedNotes } from '../browser/ask-background.ts';
import { openBeside } from '../browser/beside-page.ts';
import { noteOf } from '../browser/open-note.ts';
import { cardOf, pointAt, textOf } from '../browser/point-at.ts';
import { pressInCard } from '../browser/press-in-card.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

const NAME = 'Stephen Biegun';

describe.each(BROWSERS)('a note in three tabs, two windows, panel and notebook in %s', (browser) => {
  let gloss: WithGloss;
  /** Three tabs in two windows, each with the card of the same entry open. */
  let pages: Page[];
  let panel: Page;
  let notebook: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    notebook = gloss.asking;
    const first = await gloss.open('demo-article.html');
    await first.links();
    const second = await gloss.launched.browser.newPage({ type: 'window' });
    await second.goto(`${gloss.origin}/demo-article.html?second`);
    const third = await gloss.launched.browser.newPage();
    await third.goto(`${gloss.origin}/demo-article.html?third`);
    pages = [first.page, second, third];
    panel = await openBeside(gloss, 'sidepanel.html', first.page);
    for (const page of pages) {
      await page.bringToFront();
      const card = await pointAt(page, NAME);
      await until(async () => (await textOf(card)).includes(NAME), 'the card');
    }
  });
  afterAll(() => gloss.close());

  const cardIn = async (nth: number) => cardOf(pages[nth]!);

  async function typeIn(nth: number, words: string): Promise<void> {
    await pages[nth]!.bringToFront();
    const card = await cardIn(nth);
    await card.focus('textarea');
    await card.evaluate(() => {
      const field = document.querySelector('textarea')!;
      field.setSelectionRange(field.value.length, field.value.length);
    });
    await card.type('textarea', words);
  }

  /** Leaves the field, so that the card may show what comes from elsewhere. */
  const leave = async (nth: number) =>
    (await cardIn(nth)).evaluate(() => (document.activeElement as HTMLElement).blur());

  async function everywhere(words: string): Promise<void> {
    for (const nth of pages.keys())
      await until(async () => (await noteOf(await cardIn(nth))) === words, `“${words}” in card ${nth + 1}`);
    await until(async () => (await textOf(panel)).includes(words), `“${words}” in the panel`);
    await until(async () => (await textOf(notebook)).includes(words), `“${words}” in the notebook`);
  }

  async function nowhere(words: string): Promise<void> {
    for (const nth of pages.keys())
      await until(async () => (await noteOf(await cardIn(nth))) === '', `card ${nth + 1} to be empty`);
    await until(async () => !(await textOf(panel)).includes(words), 'the panel to be empty');
    await until(async () => !(await textOf(notebook)).includes(words), 'the notebook to be empty');
  }

  test('what is written in one card is in all others, in the panel and in the notebook', async () => {
    await typeIn(0, 'Written first.');
    await everywhere('Written first.');
    await leave(0);
    await typeIn(1, ' Then here.');
    await everywhere('Written first. Then here.');
    await leave(1);
  });

  test('what is deleted in the notebook is gone everywhere, and comes back everywhere', async () => {
    await notebook.bringToFront();
    await notebook.click('.note-line');
    await notebook.waitForSelector('.note-pane [aria-label^="Delete the note"]');
    await notebook.click('.note-pane [aria-label^="Delete the note"]');
    await nowhere('Written first.');
    await notebook.click('.toast-undo');
    await everywhere('Written first. Then here.');
  });

  test('another note on the same entry is begun in a card, and all cards know of it', async () => {
    const card = await cardIn(2);
    await pages[2]!.bringToFront();
    await leave(2);
    await pressInCard(pages[2]!, card, '.card-another');
    await until(async () => (await noteOf(card)) === '', 'an empty field');
    await card.type('textarea', 'Written second.');
    await until(
      async () => (await storedNotes(notebook)).some(({ text }) => text === 'Written second.'),
      'a second note',
    );
    await until(async () => (await textOf(card)).includes('1 more'), 'the other to be counted');
    await until(async () => (await textOf(notebook)).includes('Written second.'), 'it in the notebook');
  });

  test('what is written in several places at once is all there, in the note or before who has to choose', async () => {
    const words = ['Alpha', 'Beta', 'Gamma'];
    for (const [nth, word] of words.entries()) await typeIn(nth, ` ${word}.`);
    const seen = async () => {
      const cards = await Promise.all(pages.map(async (_, nth) => textAndFields(await cardIn(nth))));
      const stored = (await storedNotes(notebook)).map(({ text }) => text);
      return [...cards, ...stored].join(' ');
    };
    await until(async () => (await storedNotes(notebook)).some(({ text }) => /Alpha|Beta|Gamma/.test(text)));
    const all = await seen();
    expect(words.filter((word) => !all.includes(word))).toEqual([]);
  });
});

/** All that a card says and holds. */
async function textAndFields(card: Awaited<ReturnType<typeof cardOf>>): Promise<string> {
  return card.evaluate(() =>
    [document.body.innerText, ...[...document.querySelectorAll('textarea')].map(({ value }) => value)].join(
      ' ',
    ),
  );
}
