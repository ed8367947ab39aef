import { NOTES_FORMATS } from '../../../src/exchange/notes-out/notes-formats.ts';
import { toJson } from '../../../src/exchange/notes-out/to-json.ts';
import { textOf } from '../../../src/exchange/piece.ts';
import { ensureBuilt } from '../../browser/built-extension.ts';
import { launchBrowser } from '../../browser/launch.ts';
import { ENGLISH } from '../../english.ts';
import { type BrowserName, ensureBrowser } from '../../setup.mjs';
import { giveFile, press, type Timed, timeWork, waitFor } from './in-dialog.ts';
import { madeGlossary } from './made-glossary.ts';
import { madeNotes } from './made-notes.ts';
import { OUR_PROCESS, watchMemory } from './peak-memory.ts';

/** What a reader waits for, in one browser; megabytes are those of the whole process at its height. */
export type ExchangeBench = {
  readonly browser: BrowserName;
  readonly what: string;
  readonly budgetMs: number | null;
  readonly timed: Timed;
  readonly megabytes: number;
};

const COUNT = 100_000;
const EXPORT_MS = 5_000;
const IMPORT_MS = 20_000;

/** Imports a hundred thousand entries and notes through the dialogs, and exports the notes in every format. */
export async function benchExchange(
  browser: BrowserName,
  hear: (bench: ExchangeBench) => void,
): Promise<void> {
  const extension = ensureBuilt(browser);
  const launched = await launchBrowser({
    browser,
    executable: ensureBrowser(browser),
    extension,
    headless: true,
  });
  const memory = watchMemory(launched.browser.process()!.pid!, OUR_PROCESS[browser]);
  const tell = (what: string, budgetMs: number | null, timed: Timed) =>
    hear({ browser, what, budgetMs, timed, megabytes: memory.peak() });
  try {
    const page = await launched.extensionPage('notebook.html#packs');
    page.setDefaultTimeout(0);
    await waitFor(page, '.pack-line');
    await page.evaluate(() => document.querySelector<HTMLElement>('.packs > .strong-button')!.click());
    const glossary = await giveFile(page, 'Made words.csv', madeGlossary(COUNT));
    tell('glossary: read', null, glossary);
    const added = await timeWork(page, 'dialog .dialog-foot .strong-button');
    tell('glossary: imported', null, added);
    tell('glossary in', IMPORT_MS, sum(glossary, added));
    await press(page, 'dialog .dialog-foot .strong-button');

    await page.evaluate(() => location.assign('#'));
    await waitFor(page, '.exchange-button');
    // Where there are no notes yet there is only the way in.
    await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.exchange-button')].at(-1)!.click(),
    );
    const read = await giveFile(page, 'notes.json', textOf(toJson(madeNotes(COUNT))));
    tell('notes: read', null, read);
    const imported = await timeWork(page, 'dialog .dialog-foot .strong-button');
    tell('notes: imported', null, imported);
    tell('notes in', IMPORT_MS, sum(read, imported));
    await press(page, 'dialog .dialog-foot .strong-button');
    await page.close();

    for (const format of NOTES_FORMATS) {
      const title = ENGLISH.say(format.title);
      // A dialog of its own each, as a reader would have it.
      const notebook = await launched.extensionPage('notebook.html');
      await waitFor(notebook, '.exchange-button');
      await notebook.waitForFunction(
        (all) => new RegExp(all).test(document.body.textContent ?? ''),
        { timeout: 120_000, polling: 100 },
        '100,000',
      );
      memory.peak();
      await press(notebook, '.exchange-button');
      await waitFor(notebook, '.format-list input');
      await notebook.evaluate((wanted) => {
        [...document.querySelectorAll<HTMLInputElement>('.set-list input')].at(-1)!.click();
        const labels = [...document.querySelectorAll('.format-list label')];
        labels
          .find((one) => one.querySelector('strong')!.textContent === wanted)!
          .querySelector('input')!
          .click();
      }, title);
      await waitFor(notebook, '.losses');
      tell(`${title} out`, EXPORT_MS, await timeWork(notebook, 'dialog .dialog-foot .strong-button'));
      await notebook.close();
    }
  } finally {
    memory.end();
    await launched.close();
  }
}

function sum(a: Timed, b: Timed): Timed {
  return { ms: a.ms + b.ms, steps: a.steps + b.steps };
}
