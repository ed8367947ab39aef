import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressNamed } from '../browser/beside-page.ts';
import { openNotebookWith } from '../browser/notes-in-store.ts';
import { textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';
import { madeNote, noteId } from '../core/notes/made-note.ts';

const NOTES = [madeNote(), madeNote({ id: noteId(2), text: 'Check the date of the summit.' })];

describe.each(BROWSERS)('copies in a folder of the reader’s choice, in %s', (browser) => {
  const downloads = mkdtempSync(join(tmpdir(), 'gloss-downloads-'));
  let gloss: WithGloss;
  let notebook: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser, { granted: ['downloads'], downloads });
    notebook = await openNotebookWith(gloss, NOTES);
    await says('There is no copy of your notes anywhere yet.');
    await notebook.evaluate(() => location.assign('#backups'));
    await says('Where copies go');
  });
  afterAll(() => gloss.close());

  const says = (words: string) =>
    until(async () => (await textOf(notebook).catch(() => '')).includes(words), `“${words}”`);

  if (browser === 'firefox') {
    test('are not offered, and the screen says why', async () => {
      await says('This browser lets no extension write anywhere else.');
      expect(await textOf(notebook)).not.toContain('Choose a folder');
    });
    return;
  }

  /**
   * A folder of the browser’s own stands for one of the disk: a handle like any other, which can be kept and written
   * to, and nobody has to press the buttons of a window that no driver reaches.
   */
  const chooseFolder = () =>
    notebook.evaluate(() => {
      const root = () => navigator.storage.getDirectory();
      Object.assign(window, {
        showDirectoryPicker: async () => (await root()).getDirectoryHandle('Copies', { create: true }),
      });
    });
  const inFolder = () =>
    notebook.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Copies');
      const entries = folder as unknown as AsyncIterable<[string, FileSystemFileHandle]>;
      const found: { name: string; text: string }[] = [];
      for await (const [name, file] of entries)
        found.push({ name, text: await (await file.getFile()).text() });
      return found.sort((a, b) => a.name.localeCompare(b.name));
    });

  test('can be had, and none is made before the reader wants any', async () => {
    await says('Into the browser’s folder for downloads');
    await chooseFolder();
    await pressNamed(notebook, 'Choose a folder…');
    await says('Into your folder “Copies”.');
    expect(await inFolder()).toEqual([]);
  });

  test('are put there, whole, and not among the downloads', async () => {
    await pressNamed(notebook, 'Every week');
    await says('The copy is made: Copies/gloss-backup-');
    const [copy, ...more] = await inFolder();
    expect(more).toEqual([]);
    expect((JSON.parse(copy!.text) as { notes: unknown[] }).notes).toEqual(expect.arrayContaining(NOTES));
    expect(readdirSync(downloads)).toEqual([]);
  });

  test('stand beside each other, and no more than ten of them', async () => {
    for (let nth = 2; nth <= 11; nth += 1) {
      const before = await newest();
      await pressNamed(notebook, 'Make a copy now');
      await until(async () => (await newest()) !== before, `copy ${nth}`);
      await until(async () => (await inFolder()).length === Math.min(10, nth), `file ${nth}`);
    }
  });

  test('go among the downloads where the folder is gone, and the reader is told', async () => {
    await notebook.evaluate(async () => {
      await (await navigator.storage.getDirectory()).removeEntry('Copies', { recursive: true });
    });
    await pressNamed(notebook, 'Make a copy now');
    await says('The folder “Copies” is not there any more.');
    expect(readdirSync(downloads, { recursive: true }).length).toBeGreaterThan(0);
    await notebook.evaluate(() => location.assign('#everything'));
    await says('but not in your folder');
  });

  test('go among the downloads again when the reader wants that', async () => {
    await notebook.evaluate(() => location.assign('#backups'));
    await pressNamed(notebook, 'Use the downloads folder');
    await says('Into the browser’s folder for downloads');
    await pressNamed(notebook, 'Make a copy now');
    await says('The copy is made:');
    await notebook.evaluate(() => location.assign('#everything'));
    await says('Last copy:');
    expect(await textOf(notebook)).not.toContain('but not in your folder');
  });

  const newest = () =>
    notebook.evaluate(
      () => document.querySelector<HTMLElement>('[aria-labelledby="backups-made"] li')!.title,
    );
});
