import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pressNamed } from '../browser/beside-page.ts';
import { pressButton } from '../browser/give-file.ts';
import { loseNotes, openNotebookWith } from '../browser/notes-in-store.ts';
import { textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';
import { madeNote, noteId } from '../core/notes/made-note.ts';

const NOTES = [madeNote(), madeNote({ id: noteId(2), text: 'Check the date of the summit.' })];

describe.each(BROWSERS)('copies of the notes, in %s', (browser) => {
  const downloads = mkdtempSync(join(tmpdir(), 'gloss-downloads-'));
  let gloss: WithGloss;
  let notebook: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser, { granted: ['downloads'], downloads });
    notebook = await openNotebookWith(gloss, NOTES);
  });
  afterAll(() => gloss.close());

  const says = (words: string) =>
    until(async () => (await textOf(notebook).catch(() => '')).includes(words), `“${words}”`);
  const goTo = (place: string) => notebook.evaluate((hash) => location.assign(hash), place);
  const contentOf = (path: string) => readFileSync(join(downloads, path));
  /** Whole files. Chromium's driver gives them names of its own. */
  const files = () =>
    (readdirSync(downloads, { recursive: true, encoding: 'utf8' }) as string[])
      .filter((path) => statSync(join(downloads, path)).isFile() && !/\.(?:crdownload|part)$/.test(path))
      .sort();
  const isLocked = (path: string) => !contentOf(path).includes('"gloss-notes/1"');

  /** Gives the file of a copy to the way back. */
  async function giveCopy(path: string): Promise<void> {
    await goTo('#backups');
    await says('Bring back');
    await notebook.evaluate(
      (name, base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], name));
        const input = document.querySelector<HTMLInputElement>('.backups input[type="file"]')!;
        input.files = transfer.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      isLocked(path) ? 'gloss-backup.gloss' : 'gloss-backup.json',
      contentOf(path).toString('base64'),
    );
  }

  test('are offered where there are notes and no copy', async () => {
    await says('There is no copy of your notes anywhere yet.');
    expect(files()).toEqual([]);
  });

  test('are made at once when the reader wants them every week, whole, in the folder for downloads', async () => {
    await pressNamed(notebook, 'Keep one every week');
    await says('Last copy:');
    expect(files()).toHaveLength(1);
    const copy = JSON.parse(contentOf(files()[0]!).toString('utf8')) as Record<string, unknown>;
    expect(copy.format).toBe('gloss-notes/1');
    expect(copy.notes).toEqual(expect.arrayContaining(NOTES));
    expect(copy.notes).toHaveLength(2);
    expect(copy.own).toMatchObject({ entries: [], settings: { density: expect.any(String) } });
  });

  test('are listed, and another is made by hand', async () => {
    await goTo('#backups');
    await says('2 notes,');
    await pressNamed(notebook, 'Make a copy now');
    await says('The copy is made:');
    expect(files()).toHaveLength(2);
  });

  test('are told apart from a first run when the browser has emptied its store', async () => {
    await goTo('#everything');
    await says('Check the date of the summit.');
    await loseNotes(notebook);
    await notebook.evaluate(() => location.reload());
    await says('Your notes are gone from the browser');
    await says('There were 2 notes here');
    await goTo('#backups');
    await pressNamed(notebook, 'Make a copy now');
    await says('so that older copies stay');
    expect(files()).toHaveLength(2);
  });

  test('bring the notes back, shown before they come in', async () => {
    await giveCopy(files()[0]!);
    await pressNamed(notebook, 'Look at the notes');
    await says('2 new');
    await pressButton(notebook, 'Import 2 notes');
    await says('Done.');
    await pressButton(notebook, 'Done');
    await goTo('#everything');
    await says('Check the date of the summit.');
    await pressNamed(notebook, 'I know, begin anew');
    await until(async () => !(await textOf(notebook)).includes('are gone'), 'the notice to go');
  });

  test('can be locked, and open by the passphrase alone', async () => {
    await goTo('#backups');
    await says('Passphrase');
    await notebook.type('.backups form input[type="password"]', 'Ankara 2016');
    await pressNamed(notebook, 'Lock copies from now on');
    await says('Copies are locked with your passphrase.');
    await pressNamed(notebook, 'Make a copy now');
    await says('The copy is made:');
    await until(async () => files().some(isLocked), 'the locked copy');
    const locked = files().find(isLocked)!;
    expect(contentOf(locked).toString('latin1')).not.toContain('summit');
    await giveCopy(locked);
    await says('This copy is locked.');
    await notebook.type('.settings-add label input[type="password"]', 'Ankara 2015');
    await pressNamed(notebook, 'Open');
    await says('That passphrase does not open it');
    await notebook.type('.settings-add label input[type="password"]', '');
    await notebook.$eval('.settings-add label input[type="password"]', (field) => {
      (field as HTMLInputElement).value = 'Ankara 2016';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await pressNamed(notebook, 'Open');
    await pressNamed(notebook, 'Look at the notes');
    await says('2 here already');
  });
});
