import { setTimeout as sleep } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pointAt, textOf } from '../browser/point-at.ts';
import { BROWSERS, until, type WithGloss, withGloss } from '../browser/with-gloss.ts';

/** Firefox ends a background that nobody has asked anything for so long. */
const IDLE_MS = 500;
/** How long another context keeps the notes locked: several times as long as a write takes. */
const LOCKED_MS = 1_500;

describe.each(BROWSERS)('a background that is gone, in %s,', (browser) => {
  let gloss: WithGloss;
  let page: Page;
  let notebook: Page;
  beforeAll(async () => {
    gloss = await withGloss(browser, { backgroundIdleMs: IDLE_MS });
    notebook = await gloss.launched.extensionPage('notebook.html');
    const opened = await gloss.open('demo-article.html');
    await opened.links();
    page = opened.page;
    await page.bringToFront();
  });
  afterAll(() => gloss.close());

  /** Ends the background: the worker by force, the event page by leaving it alone. */
  async function killBackground(): Promise<void> {
    if (browser === 'chromium') {
      const target = await gloss.launched.browser.waitForTarget((one) => one.type() === 'service_worker');
      await (await target.worker())?.close();
      return;
    }
    await until(
      () =>
        notebook.evaluate(() => {
          const { extension } = (globalThis as unknown as { browser: FirefoxApi }).browser;
          return extension.getBackgroundPage() === null;
        }),
      'the event page to end',
    );
  }

  test('is there again for the next card', async () => {
    expect(await textOf(await pointAt(page, 'Karlov', 1))).toContain('Andrei Karlov');
    await page.keyboard.press('Escape');
    await killBackground();
    expect(await textOf(await pointAt(page, 'Xi Jinping'))).toContain('Xi Jinping');
    await page.keyboard.press('Escape');
  });

  test('is there again for a page that is opened', async () => {
    await killBackground();
    const opened = await gloss.open('strict-policy.html');
    expect((await opened.links()).links.map(({ text }) => text)).toEqual(['Hanoi', 'Moscow']);
    expect(opened.complaints).toEqual([]);
    await opened.page.close();
  });

  test('takes no word of a note with it', async () => {
    await page.bringToFront();
    const card = await pointAt(page, 'Karlov', 1);
    await killBackground();
    await card.type('textarea', 'Written while nobody listened.');
    if (browser === 'chromium') await killBackground();
    await until(async () => (await textOf(card)).includes('Saved'), 'the note to be saved');
    await page.reload();
    const again = await pointAt(page, 'Karlov', 1);
    await until(async () => (await noteIn(again)) === 'Written while nobody listened.', 'the note');
    await page.keyboard.press('Escape');
  });

  test('or kept waiting for the disk, is not said to have saved', async () => {
    const card = await pointAt(page, 'Vladivostok', 1);
    const locked = await notebook.evaluateHandle(lockNotes, LOCKED_MS);
    await card.type('textarea', 'Cold harbor.');
    await until(async () => (await textOf(card)).includes('Saving'), 'the writing to begin');
    let saidSaved = false;
    let isLocked = true;
    const released = notebook
      .evaluate(({ end }) => end, locked)
      .then(() => {
        isLocked = false;
      });
    while (isLocked) {
      const said = await textOf(card);
      // Told of while the lock still stood; a look that came back after its end tells nothing.
      if (isLocked) saidSaved ||= said.includes('Saved');
      await sleep(50);
    }
    await released;
    expect(saidSaved).toBe(false);
    await until(async () => (await textOf(card)).includes('Saved'), 'the note to be saved');
  });
});

type FirefoxApi = { readonly extension: { getBackgroundPage(): unknown } };

/** Runs in a page of the extension: holds the notes in a transaction; `end` comes when it is over. */
async function lockNotes(time: number): Promise<{ readonly end: Promise<void> }> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('gloss');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
  const store = transaction.objectStore('notes');
  const until = performance.now() + time;
  // A transaction lives as long as it is asked something.
  const hold = () => {
    if (performance.now() < until) store.count().onsuccess = hold;
  };
  hold();
  const end = new Promise<void>((resolve) => {
    transaction.oncomplete = () => {
      db.close();
      resolve();
    };
  });
  return { end };
}

async function noteIn(card: Frame): Promise<string> {
  return card.evaluate(() => document.querySelector('textarea')?.value ?? '');
}
