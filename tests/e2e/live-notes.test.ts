import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storedNotes } from '../browser/ask-background.ts';
import { openBeside } from '../browser/beside-page.ts';
import { cardOf, pointAt, textOf } from '../browser/point-at.ts';
import { pressInCard } from '../browser/press-in-card.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

const NAME = 'Andrei Karlov';
/** So many things are done in a random order. */
const DEEDS = 14;

describe.each(BROWSERS)('a note in many places at once in %s', (browser) => {
  let gloss: WithGloss;
  /** Three tabs in two windows on the same article, each with the card of one entry open. */
  let pages: Page[];
  let panel: Page;
  let notebook: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    const first = await gloss.open('demo-article.html');
    await first.links();
    const url = first.page.url();
    const second = await gloss.launched.browser.newPage({ type: 'window' });
    await second.goto(url);
    const third = await gloss.launched.browser.newPage();
    await third.goto(url);
    pages = [first.page, second, third];
    panel = await openBeside(gloss, 'sidepanel.html', first.page);
    notebook = gloss.asking;
    for (const page of pages) {
      await page.bringToFront();
      await pointAt(page, NAME);
    }
  });
  afterAll(() => gloss.close());

  const noteIn = async (page: Page) =>
    (await cardOf(page)).evaluate(() => document.querySelector('textarea')?.value ?? '');
  const noteInNotebook = () =>
    notebook.evaluate(() => document.querySelector<HTMLTextAreaElement>('.note-pane textarea')?.value ?? '');

  async function typeInCard(page: Page, words: string): Promise<void> {
    await page.bringToFront();
    const card = await cardOf(page);
    await card.focus('textarea');
    await card.evaluate(() => {
      const field = document.querySelector('textarea')!;
      field.setSelectionRange(field.value.length, field.value.length);
    });
    await card.type('textarea', words);
  }

  test('what is written on one page is in the cards of all others, in the panel and in the notebook', async () => {
    await typeInCard(pages[0]!, 'Written first.');
    await until(
      async () => (await textOf(await cardOf(pages[0]!))).includes('Saved'),
      'the note to be saved',
    );
    const saved = performance.now();
    for (const page of pages) await until(async () => (await noteIn(page)) === 'Written first.', 'the cards');
    await until(async () => (await textOf(panel)).includes('Written first.'), 'the panel');
    await until(async () => (await textOf(notebook)).includes('Written first.'), 'the notebook');
    console.log(`${browser}: everywhere ${Math.round(performance.now() - saved)} ms after it was saved`);
  });

  test('what is deleted in the notebook is gone everywhere, and comes back everywhere', async () => {
    await (await cardOf(pages[0]!)).evaluate(() => (document.activeElement as HTMLElement).blur());
    await notebook.bringToFront();
    await notebook.click('.note-line');
    await notebook.click('.note-pane [aria-label^="Delete the note"]');
    for (const page of pages) await until(async () => (await noteIn(page)) === '', 'the cards to be empty');
    await until(async () => !(await textOf(panel)).includes('Written first.'), 'the panel to be empty');
    await notebook.click('.toast-undo');
    for (const page of pages)
      await until(async () => (await noteIn(page)) === 'Written first.', 'the note again');
    await until(async () => (await textOf(panel)).includes('Written first.'), 'the note in the panel again');
  });

  test('another note on the same entry is written from the card, and the first one stays', async () => {
    const [page] = pages;
    await page!.bringToFront();
    const card = await cardOf(page!);
    await pressInCard(page!, card, '.card-another');
    await until(async () => (await noteIn(page!)) === '', 'an empty field');
    await card.type('textarea', 'Written second.');
    await until(async () => (await textOf(card)).includes('Saved'), 'the second note to be saved');
    const texts = async () => (await storedNotes(notebook)).map(({ text }) => text).sort();
    await until(async () => (await texts()).length === 2, 'two notes');
    expect(await texts()).toEqual(['Written first.', 'Written second.']);
    await until(async () => (await textOf(card)).includes('1 more'), 'the number of others');
  });

  test('of what is written in several places in a random order no word is lost', async () => {
    const seed = Number(process.env.GLOSS_SEED ?? Date.now() % 1_000_000);
    console.log(`${browser}: GLOSS_SEED=${seed}`);
    const dice = diceOf(seed);
    const words: string[] = ['first.'];
    await notebook.bringToFront();
    await notebook.waitForSelector('.note-pane textarea');
    for (let nth = 0; nth < DEEDS; nth++) {
      const where = Math.floor(dice() * 4);
      const word = `word${nth}`;
      words.push(word);
      if (where < 3) await typeInCard(pages[where]!, ` ${word}`);
      else {
        await notebook.bringToFront();
        await notebook.focus('.note-pane textarea');
        await notebook.keyboard.press('End');
        await notebook.type('.note-pane textarea', ` ${word}`);
      }
    }
    // Each is in the stored note, or in a field whose reader is asked what to do.
    const seen = async () => {
      const fields = await Promise.all([...pages.map(noteIn), noteInNotebook()]);
      const stored = (await storedNotes(notebook)).map(({ text }) => text);
      return [...fields, ...stored].join(' ');
    };
    await until(async () => (await storedNotes(notebook)).some(({ rev }) => rev > 3), 'some writes');
    const all = await seen();
    expect(words.filter((word) => !all.includes(word))).toEqual([]);
  });
});

/** Mulberry32. */
function diceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
