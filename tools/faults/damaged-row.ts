import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { FaultRow } from './fault-row.ts';
import { freshNote } from './fresh-note.ts';
import { ask } from './kills/in-screen.ts';
import { openBrowser } from './open-browser.ts';

const NOTES = 5;
/** What a notebook says that has found its store damaged, or thrown away by the browser because it was. */
const TOLD = /is damaged|are gone from the browser/;
const TELLS_MS = 20_000;
const POLL_MS = 200;
/** Where each browser keeps databases. */
const STORES = /IndexedDB\/chrome-extension_.*\.leveldb\/|\/moz-extension[^/]*\/idb\/.*\.sqlite$/;

/** The files of the store are cut short and overwritten while the browser is not running. */
export const DAMAGED_ROW: FaultRow = {
  name: 'damaged',
  fault: 'the files of the store are damaged',
  async play({ browser }) {
    const profile = mkdtempSync(join(tmpdir(), 'gloss-faults-'));
    try {
      const before = await openBrowser(browser, { profile });
      const screen = await before.extensionPage('notebook.html');
      for (let nth = 0; nth < NOTES; nth += 1)
        await ask(screen, 'keepNote', { note: freshNote(`Note ${nth}.`), page: null });
      // It remembers how many there are.
      await says(await before.extensionPage('notebook.html'), /Note 4\./);
      await before.close();
      const files = damage(profile);
      const after = await openBrowser(browser, { profile, isFirst: false });
      try {
        const isTold = await says(await after.extensionPage('notebook.html'), TOLD);
        return {
          done: `${files} files of the store of ${NOTES} notes cut to half and overwritten`,
          survived: isTold
            ? 'the notebook tells of it and what can be done'
            : 'the notebook says nothing of it',
          isHeld: isTold && files > 0,
        };
      } finally {
        await after.close();
      }
    } finally {
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
};

/** Cuts all files of the store to half, and writes nonsense over the rest; answers how many there were. */
function damage(profile: string): number {
  const files = readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .map((path) => join(profile, path))
    .filter((path) => STORES.test(path) && statSync(path).isFile() && statSync(path).size > 0);
  for (const path of files) {
    const half = Math.floor(statSync(path).size / 2);
    truncateSync(path, half);
    writeFileSync(path, Buffer.alloc(half, 0xab));
  }
  return files.length;
}

async function says(screen: Page, words: RegExp): Promise<boolean> {
  const until = performance.now() + TELLS_MS;
  while (performance.now() < until) {
    const text = await screen.evaluate(() => document.body.innerText).catch(() => '');
    if (words.test(text)) return true;
    await sleep(POLL_MS);
  }
  return false;
}
