import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askBackgroundIn, storedNotes } from '../browser/ask-background.ts';
import { noteOf, openNoteAt } from '../browser/open-note.ts';
import { cardOf, isCardShown, textOf } from '../browser/point-at.ts';
import { pressInCard } from '../browser/press-in-card.ts';
import { pressNote } from '../browser/select-words.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';
import { madeNote, noteId } from '../core/notes/made-note.ts';

const LONGEST = 1_000_000;
const MOST_TAGS = 10_000;

describe.each(BROWSERS)('notes that are hard to keep in %s', (browser) => {
  let gloss: WithGloss;
  let notebook: Page;
  let page: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    notebook = await gloss.launched.extensionPage('notebook.html');
    const opened = await gloss.open('passages-across.html');
    page = opened.page;
    await page.bringToFront();
    await opened.links();
  });
  afterAll(() => gloss.close());

  test.each([
    ['over a table', 'Before the table', 'stands another.', ['North quay', '12', 'South quay', '7']],
    ['over a frame and a shadow root', 'After the table', 'the last line.', ['stands another']],
    ['with an emoji at each edge', '👩‍👩‍👧 waved', 'everybody 👋🏽', ['waved to']],
    ['from right to left with numbers', 'נפגשו 3', '12 פעמים', ['בשנת 2018']],
  ])('a selection %s is held on to', async (_, first, last, words) => {
    await page.bringToFront();
    await selectFromTo(page, first, last);
    await pressNote(page);
    await until(() => isCardShown(page), 'the card');
    const card = await cardOf(page);
    await until(async () => (await textOf(card)).includes(first), 'the passage');
    await card.type('textarea', `On ${first}`);
    await until(async () => (await textOf(card)).includes('Saved'), 'the note to be saved');
    await page.keyboard.press('Escape');
    const stored = await until(
      async () => (await storedNotes(notebook)).find(({ text }) => text === `On ${first}`) ?? null,
      'the note on the disk',
    );
    if (stored.about.kind !== 'passage') throw new Error(stored.about.kind);
    const { exact } = stored.about.anchor;
    expect(exact.startsWith(first)).toBe(true);
    expect(exact.endsWith(last)).toBe(true);
    for (const word of words) expect(exact).toContain(word);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await page.reload();
    // The last words: where one passage lies over another the pointer means the smaller.
    expect(await noteOf(await openNoteAt(page, last))).toBe(`On ${first}`);
    await page.keyboard.press('Escape');
  });

  test('a selection within a shadow root alone is refused with a word, and the page can be noted instead', async () => {
    await page.bringToFront();
    const line = await page.evaluate(() => {
      const host = [...document.querySelectorAll('div')].find((one) => one.shadowRoot)!;
      host.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, height } = host.shadowRoot!.querySelector('p')!.getBoundingClientRect();
      return { x: left + 2, y: top + height / 2 };
    });
    await page.mouse.move(line.x, line.y);
    await page.mouse.down();
    await page.mouse.move(line.x + 120, line.y, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.down('Alt');
    await page.keyboard.press('KeyN');
    await page.keyboard.up('Alt');
    await until(() => isCardShown(page), 'the card');
    const card = await cardOf(page);
    await until(async () => (await textOf(card)).includes('Gloss cannot hold on to this'), 'the reason');
    await pressInCard(page, card, 'button', 'Note on the whole page');
    await until(async () => (await textOf(card)).includes('WHOLE PAGE'), 'the page instead');
    await page.keyboard.press('Escape');
    await until(async () => !(await isCardShown(page)), 'the card to close');
  });

  test('a note of a million letters is kept, shown and written in; one letter more is refused with a word', async () => {
    const text = 'ten chars '.repeat(LONGEST / 10);
    const long = madeNote({
      id: noteId(1),
      rev: 0,
      text: text.slice(0, LONGEST - 1),
      created: '2030-01-01T00:00:00.000Z',
    });
    expect(await keep(long)).toMatchObject({ kind: 'kept' });
    const over = madeNote({ id: noteId(2), rev: 0, text: `${text}x` });
    expect(await keep(over)).toMatchObject({ kind: 'failed', why: expect.stringContaining('1,000,000') });
    await notebook.bringToFront();
    await until(async () => (await textOf(notebook)).includes('ten chars'), 'the long note in the list');
    await notebook.click(`[id="note-${long.id}"]`);
    const field = '.note-pane textarea';
    await notebook.waitForSelector(field);
    await notebook.focus(field);
    await notebook.keyboard.type('!');
    await until(async () => (await textOf(notebook)).includes('Saved'), 'the long note to be saved');
    const stored = (await storedNotes(notebook)).find(({ id }) => id === long.id)!;
    expect(stored.text).toHaveLength(LONGEST);
  });

  test('ten thousand tags are kept and searched; the note shows the first and says how many more there are', async () => {
    const tags = Array.from({ length: MOST_TAGS }, (_, nth) => `tag ${nth}`);
    const note = madeNote({
      id: noteId(3),
      rev: 0,
      text: 'Tagged a lot.',
      tags,
      created: '2031-01-01T00:00:00.000Z',
    });
    expect(await keep(note)).toMatchObject({ kind: 'kept' });
    await notebook.bringToFront();
    await notebook.type('#search', 'tag:"tag 9999"');
    await until(async () => (await notebook.$$('.note-line')).length === 1, 'the one note');
    await notebook.click('.note-line');
    await until(
      async () => (await textOf(notebook)).includes('and 9,800 more'),
      'how many more tags there are',
    );
    expect(await notebook.$$eval('.note-pane .tag', (all) => all.length)).toBeLessThan(300);
  });

  async function keep(note: ReturnType<typeof madeNote>) {
    return askBackgroundIn(notebook, 'keepNote', { note, page: null });
  }
});

/** Selects from the first words to the end of the last ones, as the mouse does across everything between. */
async function selectFromTo(page: Page, first: string, last: string): Promise<void> {
  const ends = await page.evaluate(
    (from, to) => {
      const edge = (words: string, atEnd: boolean) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
          const at = node.data.indexOf(words);
          if (at !== -1) return [node, atEnd ? at + words.length : at] as const;
        }
        throw new Error(`“${words}” does not stand on the page.`);
      };
      const [startNode, start] = edge(from, false);
      const [endNode, end] = edge(to, true);
      startNode.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection()!.setBaseAndExtent(startNode, start, endNode, end);
      const { x, y } = document.body.getBoundingClientRect();
      return { x: Math.max(1, x), y: Math.max(1, y) };
    },
    first,
    last,
  );
  // The button is offered when a pointer comes up again; moved with Shift it would select something else.
  await page.evaluate(() => {
    const selection = getSelection()!;
    const range = selection.getRangeAt(0).cloneRange();
    addEventListener(
      'pointerup',
      () => {
        selection.removeAllRanges();
        selection.addRange(range);
      },
      { once: true, capture: true },
    );
  });
  await page.mouse.click(ends.x, ends.y);
}
