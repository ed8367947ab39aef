import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowPrivate, openPrivately } from '../browser/allow-private.ts';
import { cardOf, isCardShown, pointAt, textOf } from '../browser/point-at.ts';
import { pressNote, selectWords } from '../browser/select-words.ts';
import { until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

/** Longer than a page has to be in front until what it names counts as met. */
const MET_MS = 4_000;

// Firefox lets nobody but a person allow an add-on in private windows.
describe('a private window, in chromium,', () => {
  let gloss: WithGloss;
  let notebook: Page;
  let page: Page;
  beforeAll(async () => {
    gloss = await withGloss('chromium');
    notebook = await allowPrivate(gloss);
    await notebook.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        readonly chrome: { readonly storage: { readonly sync: { set(items: object): Promise<void> } } };
      };
      await chrome.storage.sync.set({ 'settings.encounters': true });
    });
    page = await openPrivately(gloss, notebook, `${gloss.origin}/unknown-names.html`);
    await page.bringToFront();
  });
  afterAll(() => gloss.close());

  /** How many rows there are in all databases of the extension; those of the browser's own bookkeeping left out. */
  const rowsOf = (database: string, table: string) =>
    notebook.evaluate(
      async (name, store) => {
        const known = (await indexedDB.databases()).some((one) => one.name === name);
        if (!known) return 0;
        const open = indexedDB.open(name);
        await new Promise((resolve) => {
          open.onsuccess = resolve;
        });
        if (!open.result.objectStoreNames.contains(store)) return 0;
        const count = open.result.transaction(store).objectStore(store).count();
        await new Promise((resolve) => {
          count.onsuccess = resolve;
        });
        open.result.close();
        return count.result;
      },
      database,
      table,
    );

  test('is read, and nothing of what was met in it is kept', async () => {
    const card = await pointAt(page, 'Kim Jong Un');
    await until(async () => (await textOf(card)).includes('Kim Jong Un'), 'the card');
    await sleep(MET_MS);
    expect(await rowsOf('gloss-encounters', 'meetings')).toBe(0);
    await page.keyboard.press('Escape');
    await until(async () => !(await isCardShown(page)), 'the card to close');
  });

  test('offers no entry to be added, and refuses one that is asked for all the same', async () => {
    await selectWords(page, 'Nadia Brandt');
    await pressNote(page);
    await until(() => isCardShown(page), 'the card');
    const card = await cardOf(page);
    await until(async () => (await textOf(card)).includes('Private window'), 'the card to say so');
    expect(await textOf(card)).not.toContain('Explain this');
    const answer = await card.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        readonly chrome: { readonly runtime: { sendMessage(message: object): Promise<unknown> } };
      };
      const entry = { id: 'own/nadia', kind: 'person', name: 'Nadia Brandt', gist: 'Pilot.' };
      const asked = { gloss: 1, name: 'saveOwnEntry', argument: { entry, before: null } };
      return chrome.runtime.sendMessage(asked);
    });
    expect(answer).toMatchObject({ ok: true, value: { kind: 'failed' } });
    expect(await rowsOf('gloss-packs', 'packs')).toBe(0);
  });

  test('keeps a note in memory, and none on the disk', async () => {
    const card = await cardOf(page);
    await card.type('textarea', 'Seen in private.');
    await until(async () => (await textOf(card)).includes('Saved'), 'the note to be kept');
    expect(await rowsOf('gloss', 'notes')).toBe(0);
    expect(await rowsOf('gloss', 'pages')).toBe(0);
  });
});
