import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveFiles, pressButton } from '../browser/give-file.ts';
import { pointAt, textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';
import { HARBOUR_REVIEW, madeNote, noteId } from '../core/notes/made-note.ts';

const GLOSSARIES = fileURLToPath(new URL('../../../shared/glossaries', import.meta.url));

const NOTES = {
  format: 'gloss-notes/1',
  exported: '2026-11-23T12:00:00.000Z',
  notes: [
    madeNote(),
    madeNote({
      id: noteId(2),
      about: {
        kind: 'passage',
        page: HARBOUR_REVIEW.url,
        anchor: { exact: 'a summit by the sea', prefix: '', suffix: '', start: 0, end: 19 },
      },
      origin: null,
      text: 'Check the date.',
      colour: 'yellow',
    }),
  ],
  pages: [HARBOUR_REVIEW],
  entries: {},
};

/** More than are written before anybody else has a turn. */
const MANY = 5_000;

/** How many rows each table of packs has. */
function packRows(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const db = await done(indexedDB.open('gloss-packs'));
    const rows: Record<string, number> = {};
    for (const table of db.objectStoreNames)
      rows[table] = await done(db.transaction(table).objectStore(table).count());
    db.close();
    return rows;
  });
}

/**
 * Presses Import, and Cancel as soon as the work is so far; or says what stands there instead. It sees every step of
 * the bar, where timers come once a second: nobody looks at this tab.
 */
function importAndCancel(page: Page, share: number): Promise<string> {
  return page.evaluate(
    (wanted) =>
      new Promise<string>((resolve) => {
        const dialog = document.querySelector('dialog')!;
        const steps = new MutationObserver(() => {
          const bar = dialog.querySelector('.work-bar');
          const cancel = bar?.querySelector('button');
          // The bar is there a moment before what stands on it.
          if (bar && (!cancel || (bar.querySelector('progress')?.value ?? 0) < wanted)) return;
          steps.disconnect();
          cancel?.click();
          resolve(cancel ? 'cancelled' : `too late: ${dialog.textContent}`);
        });
        steps.observe(dialog, { subtree: true, childList: true, attributes: true });
        dialog.querySelector<HTMLElement>('.strong-button')!.click();
      }),
    share,
  );
}

function dialogSays(page: Page): Promise<string> {
  return page.evaluate(() => {
    const dialog = document.querySelector('dialog');
    return dialog?.querySelector('input[type="file"]') ? 'choose files' : (dialog?.textContent ?? '');
  });
}

describe.each(BROWSERS)('files in and out, in %s', (browser) => {
  let gloss: WithGloss;
  let notebook: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser);
    notebook = gloss.asking;
  });
  afterAll(() => gloss.close());

  const says = (words: string) =>
    until(
      () =>
        notebook.evaluate(
          (wanted) =>
            (document.querySelector('dialog') ?? document.body).textContent?.includes(wanted) ?? false,
          words,
        ),
      `“${words}”`,
    );
  const goTo = (place: string) => notebook.evaluate((hash) => location.assign(hash), place);

  test('notes are shown before they come in, and are there afterwards', async () => {
    await until(
      () => notebook.evaluate(() => document.querySelector('.exchange-button') !== null),
      'the notebook',
    );
    await pressButton(notebook, 'Import');
    await giveFiles(notebook, [{ name: 'notes.json', text: JSON.stringify(NOTES) }]);
    await says('Check the date.');
    await says('2 new');
    await pressButton(notebook, 'Import 2 notes');
    await says('Done.');
    await pressButton(notebook, 'Done');
    await until(
      () => notebook.evaluate(() => document.body.textContent?.includes('Seventeen years') ?? false),
      'the note in the list',
    );
  });

  test('the same file again brings nothing new', async () => {
    await pressButton(notebook, 'Import');
    await giveFiles(notebook, [{ name: 'notes.json', text: JSON.stringify(NOTES) }]);
    await says('2 here already');
    await says('Nothing to import');
  });

  test('a broken file is refused with its line, and changes nothing', async () => {
    await pressButton(notebook, 'Another file');
    await giveFiles(notebook, [
      { name: 'broken.json', text: '{\n "format": "gloss-notes/1",\n "notes": [\n' },
    ]);
    await says('broken.json, line');
    await says('Nothing was changed.');
    await pressButton(notebook, '×');
  });

  test('an export shows itself and what it would lose', async () => {
    await pressButton(notebook, 'Export');
    await says('Seventeen years in Pyongyang in all.');
    await says('does not carry');
    await says('the colour of 1 note');
    await notebook.evaluate(() => {
      const label = [...document.querySelectorAll('.format-list label')].find((one) =>
        one.textContent?.startsWith('Gloss JSON'),
      );
      label?.querySelector('input')?.click();
    });
    await says('"gloss-notes/1"');
    await says('carries everything');
    await pressButton(notebook, '×');
  });

  test('what is chosen and saved at once comes out whole', async () => {
    await pressButton(notebook, 'Import');
    const many = Array.from({ length: MANY }, (_, nth) =>
      madeNote({ id: noteId(100 + nth), text: `Said at meeting ${nth}.` }),
    );
    await giveFiles(notebook, [{ name: 'many.json', text: JSON.stringify({ ...NOTES, notes: many }) }]);
    await says('5,000 new');
    await pressButton(notebook, 'Import 5,000 notes');
    await says('Done.');
    await pressButton(notebook, 'Done');
    await until(
      () => notebook.evaluate(() => document.body.textContent?.includes('5,002') ?? false),
      'all notes in the list',
    );
    await notebook.evaluate(() => document.querySelector<HTMLElement>('.note-line')!.click());
    await pressButton(notebook, 'Export');
    await says('carry');
    await notebook.evaluate(async () => {
      // All notes, instead of those on the entry of the open one.
      const [first, last] = document.querySelectorAll<HTMLInputElement>('.set-list input');
      if (!first?.checked || !last) throw new Error('There is but one set of notes to choose.');
      last.click();
      await Promise.resolve();
      document.querySelector<HTMLElement>('.dialog-foot .strong-button')!.click();
    });
    await says('Saved as');
    await pressButton(notebook, '×');
  });

  test('a glossary comes in, its word is marked on a page, and can be switched off', async () => {
    await goTo('#packs');
    await until(() => notebook.evaluate(() => document.querySelector('.pack-line') !== null), 'the packs');
    await pressButton(notebook, 'Import a glossary');
    await giveFiles(notebook, [
      {
        name: 'Small words.csv',
        text: 'term;definition\nbriefcase;A flat case for papers.\nfootbridge;A bridge for walkers.\nbodyguard;Who keeps somebody safe.\n',
      },
    ]);
    await says('A flat case for papers.');
    await pressButton(notebook, 'Import 3 entries');
    await says('is here, with 3 entries');
    await pressButton(notebook, 'Done');
    await until(
      () => notebook.evaluate(() => document.querySelector('#pack-small-words') !== null),
      'the pack in the list',
    );

    const linked = async () =>
      (await (await gloss.open('demo-article.html')).links()).links.map(({ entry }) => String(entry));
    await until(async () => (await linked()).includes('small-words/briefcase'), 'the word to be linked');
    await notebook.evaluate(() => document.querySelector<HTMLInputElement>('#pack-small-words')?.click());
    await until(
      async () => !(await linked()).some((entry) => entry.startsWith('small-words/')),
      'the pack to be off',
    );
  });

  test.skipIf(!existsSync(GLOSSARIES)).each([
    ['a Yomitan dictionary', ['yomitan/TuoDict.zip'], 86, '蝦', 'クァン'],
    [
      'a TBX file of modules',
      ['tbx/Example_Astronomy_DCT_VALID.tbx'],
      45,
      'open cluster',
      'spiral arms of a galaxy',
    ],
    ['a thesaurus', ['skos/test-hierarchy.ttl'], 16, 'Owl', 'Barn owl'],
    [
      'the files of a StarDict dictionary',
      ['dict', 'idx', 'ifo', 'syn'].map((end) => `stardict/300-ru-en.sd/300-ru-en.${end}`),
      300,
      'Белл',
      'who invented the telephone',
    ],
    [
      'a DSL dictionary',
      ['other/100-RussianAmericanEnglish-ru-en.dsl'],
      100,
      'авиадиспетчер',
      'air-traffic controller',
    ],
  ] as const)(
    '%s that others have made comes in, and its card says what it says',
    async (_, paths, count, word, explanation) => {
      const before = await notebook.evaluate(() => document.querySelectorAll('.pack-line').length);
      await pressButton(notebook, 'Import a glossary');
      await giveFiles(
        notebook,
        paths.map((path) => ({ name: basename(path), text: readFileSync(join(GLOSSARIES, path)) })),
      );
      await until(
        () => notebook.evaluate(() => document.querySelector('dialog .pack-sample') !== null),
        'what is in it',
      );
      await pressButton(notebook, `Import ${count} entries`);
      await says('is here, with');
      await pressButton(notebook, 'Done');
      await until(
        () => notebook.evaluate((had) => document.querySelectorAll('.pack-line').length > had, before),
        'the pack in the list',
      );
      const { page } = await gloss.open('other-writing.html');
      await page.evaluate((said) => {
        const passage = document.createElement('p');
        passage.textContent = `Yesterday they spoke of ${said} again.`;
        document.body.prepend(passage);
      }, word);
      const card = await pointAt(page, word);
      await until(async () => (await textOf(card)).includes(explanation), `the card to say “${explanation}”`);
      await page.close();
    },
  );

  test('an import that is cancelled leaves nothing behind, however far it was', {
    timeout: 120_000,
  }, async () => {
    const words = Array.from({ length: 100_000 }, (_, nth) => `word ${nth},Said of number ${nth}.`);
    await pressButton(notebook, 'Import a glossary');
    const before = await packRows(notebook);
    for (const share of [0, 0.2, 0.4]) {
      await giveFiles(notebook, [
        { name: 'Many words.csv', text: ['headword,definition', ...words].join('\n') },
      ]);
      await says('100,000 entries');
      expect(await importAndCancel(notebook, share)).toBe('cancelled');
      // Says what the dialog shows instead, should it ever not come back.
      await expect.poll(() => dialogSays(notebook), { timeout: 20_000 }).toBe('choose files');
      expect([share, await packRows(notebook)]).toEqual([share, before]);
    }
    await pressButton(notebook, '×');
  });

  test('a broken glossary is refused with the reason', async () => {
    await pressButton(notebook, 'Import a glossary');
    await giveFiles(notebook, [{ name: 'a.tbx', text: '<tbx style="dca">\n<text></body></tbx>' }]);
    await says('a.tbx, line 2');
    await pressButton(notebook, '×');
  });

  test('a pack goes out, and is deleted only when the reader is sure', async () => {
    await notebook.evaluate(() => {
      const line = document.querySelector('#pack-small-words')!.closest('.pack-line')!;
      line.querySelector<HTMLElement>('.pack-acts button')!.click();
    });
    await says('"gloss-pack/1"');
    await says('"id": "bodyguard"');
    await pressButton(notebook, '×');
    await notebook.evaluate(() => {
      const line = document.querySelector('#pack-small-words')!.closest('.pack-line')!;
      line.querySelector<HTMLElement>('.pack-acts button:last-child')!.click();
    });
    await pressButton(notebook, 'Delete Small words for good');
    await until(
      () =>
        notebook.evaluate(() => !document.querySelector('.pack-list')?.textContent?.includes('Small words')),
      'the pack to be gone',
    );
  });
});
