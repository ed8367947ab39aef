import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Note, PageUrl } from '../../src/core/notes/note.ts';
import { storedNotes } from '../browser/ask-background.ts';
import { pressNamed } from '../browser/beside-page.ts';
import { putNotes } from '../browser/notes-in-store.ts';
import { textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';
import { entryId, HARBOUR_REVIEW, madeNote, noteId } from '../core/notes/made-note.ts';

const PAGE = HARBOUR_REVIEW.url;
/** In the order of the list: the newest first. */
const NOTES = [
  madeNote({
    id: noteId(1),
    text: 'An **envoy** for years. <img src="x" onerror="document.title = \'run\'">',
    tags: ['envoys'],
    colour: 'green',
    created: '2026-11-05T09:00:00.000Z',
  }),
  madeNote({
    id: noteId(2),
    about: { kind: 'entry', entry: entryId('kim-jong-un') },
    text: '회담 in the harbour, once more.',
    tags: ['envoys', 'ships'],
    created: '2026-11-04T09:00:00.000Z',
  }),
  madeNote({
    id: noteId(3),
    about: {
      kind: 'passage',
      page: PAGE,
      anchor: { exact: 'the guests of the ministry', prefix: '', suffix: '', start: 5, end: 31 },
    },
    text: '',
    colour: 'yellow',
    created: '2026-11-03T09:00:00.000Z',
    origin: null,
  }),
  madeNote({
    id: noteId(4),
    about: { kind: 'page', page: 'https://paper.example/other' as PageUrl },
    text: 'Read this again.',
    created: '2024-02-02T09:00:00.000Z',
    origin: null,
  }),
];

describe.each(BROWSERS)('the notebook in %s', (browser) => {
  let gloss: WithGloss;
  let notebook: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    await until(async () => (await textOf(gloss.asking)).includes('Notebook'), 'the empty notebook');
    await putNotes(gloss.asking, NOTES);
    notebook = await gloss.launched.extensionPage('notebook.html');
    await notebook.bringToFront();
    await shows(4);
  });
  afterAll(() => gloss.close());

  const lines = () => notebook.$$eval('.note-line', (all) => all.length);
  const shows = (count: number) => until(async () => (await lines()) === count, `${count} notes in the list`);
  const says = (words: string) =>
    until(async () => (await textOf(notebook)).includes(words), `“${words}” to be said`);
  const stored = async (number: number): Promise<Note> =>
    (await storedNotes(notebook)).find(({ id }) => id === noteId(number))!;
  const becomes = (what: string, holds: (notes: readonly Note[]) => boolean) =>
    until(async () => holds(await storedNotes(notebook)), what);

  async function search(words: string): Promise<void> {
    await notebook.evaluate((typed) => {
      const field = document.querySelector<HTMLInputElement>('#search')!;
      field.value = typed;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }, words);
  }

  test.each([
    ['a word in any script', '회담', 1],
    ['half a word, whatever its accents', 'hárb', 1],
    ['what the entry is called', 'entry:karlov', 1],
    ['a tag', 'tag:envoys', 2],
    ['a tag and a word', 'tag:envoys once', 1],
    ['a colour', 'colour:yellow', 1],
    ['a site', 'site:paper.example', 1],
    ['before a year', 'before:2025', 1],
    ['after a day', 'after:2026-11-04', 1],
    ['what is lost', 'is:orphan', 0],
  ])('finds by %s', async (_, words, count) => {
    await search(words);
    if (count > 0) await shows(count);
    else await says('No note holds');
    await search('');
    await shows(4);
  });

  test.each([
    ['Entry', ['Andrei Karlov', 'Kim Jong Un', 'Passages and pages']],
    ['Tag', ['envoys', 'ships', 'No tag']],
    ['Article', [PAGE, 'https://paper.example/other']],
    ['Day', ['November']],
  ])('groups by %s', async (name, heads) => {
    await pressNamed(notebook, name);
    await until(async () => {
      const names = await notebook.$$eval('.note-group-name', (all) => all.map((one) => one.textContent));
      return heads.every((head) => names.some((one) => one?.includes(head)));
    }, `the groups ${heads.join()}`);
  });

  test('shows Markdown as it reads, and runs no HTML in it', async () => {
    await notebook.click(`[id="note-${noteId(1)}"]`);
    await pressNamed(notebook, 'Read');
    await until(
      () => notebook.evaluate(() => document.querySelector('.markdown strong')?.textContent === 'envoy'),
      'the note as it reads',
    );
    expect(await notebook.$$eval('.note-pane img', (all) => all.length)).toBe(0);
    expect(await notebook.title()).not.toBe('run');
    await pressNamed(notebook, 'Write');
  });

  test('is lived in by the keyboard: goes, marks, colours and tags many, back and forth', async () => {
    await notebook.focus('.note-list');
    await notebook.keyboard.press('Home');
    await notebook.keyboard.press('x');
    await notebook.keyboard.press('j');
    await notebook.keyboard.press('x');
    await says('2 notes marked');
    await notebook.keyboard.press('3');
    await becomes('both to be of one colour', (notes) => {
      const [first, second] = [1, 2].map((nth) => notes.find(({ id }) => id === noteId(nth))!.colour);
      return first === second && first !== null && first !== 'green';
    });
    await notebook.focus('.note-list');
    await notebook.keyboard.press('t');
    await notebook.keyboard.type('to check');
    await notebook.keyboard.press('Enter');
    const tagged = (notes: readonly Note[]) => notes.filter(({ tags }) => tags.includes('to check')).length;
    await becomes('both to be tagged', (notes) => tagged(notes) === 2);
    await notebook.focus('.note-list');
    await withControl('z');
    await becomes('the tag to be taken back', (notes) => tagged(notes) === 0);
    await withControl('z');
    await becomes('the colours to be taken back', (notes) => notes.some(({ colour }) => colour === 'green'));
    expect((await stored(2)).colour).toBe(null);
    await withControl('y');
    await withControl('y');
    await becomes('both to be tagged again', (notes) => tagged(notes) === 2);
  });

  test('deletes many at once into the trash, and puts them back from there', async () => {
    await notebook.focus('.note-list');
    await notebook.keyboard.press('Escape');
    await withControl('a');
    await says('4 notes marked');
    await notebook.keyboard.press('Delete');
    await becomes('all to be deleted', (notes) => notes.every(({ deleted }) => deleted !== null));
    await notebook.evaluate(() => {
      location.hash = '#trash';
    });
    await shows(4);
    await says('30 days');
    await notebook.focus('.note-list');
    await withControl('a');
    await pressNamed(notebook, 'Put back');
    await becomes('all to be back', (notes) => notes.every(({ deleted }) => deleted === null));
    await notebook.evaluate(() => {
      location.hash = '#everything';
    });
    await shows(4);
  });

  async function withControl(key: 'a' | 'y' | 'z'): Promise<void> {
    await notebook.keyboard.down('Control');
    await notebook.keyboard.press(key);
    await notebook.keyboard.up('Control');
  }
});
