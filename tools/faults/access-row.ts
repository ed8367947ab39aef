import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { FIREFOX_ID, type LaunchedBrowser } from '../browser/launch.ts';
import type { BrowserName } from '../setup.mjs';
import type { FaultRow } from './fault-row.ts';
import { freshNote } from './fresh-note.ts';
import { ask } from './kills/in-screen.ts';
import { openBrowser } from './open-browser.ts';
import { runInFirefox } from './run-in-firefox.ts';

/** Longer than Gloss takes to mark a page of one line, also on a busy machine. */
const MARKS_MS = 4_000;
const POLL_MS = 100;

/** The reader takes the sites away from Gloss in the browser's own settings, and gives one of them back. */
export const ACCESS_ROW: FaultRow = {
  name: 'access',
  fault: 'the reader withdraws access to sites, or limits it to one',
  async play({ browser }) {
    const server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>From Hanoi to Moscow.');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const chosen = `http://127.0.0.1:${port}/`;
    const other = `http://localhost:${port}/`;
    const launched = await openBrowser(browser);
    try {
      const screen = await launched.extensionPage('notebook.html');
      const isMarked = (address: string) => marked(launched.browser, address);
      const seen: Record<string, boolean> = { 'read with access': await isMarked(other) };
      await limitAccess(launched, browser, null);
      seen['left alone without'] = !(await isMarked(other));
      seen['a note is kept without'] = await keepsNote(screen);
      await limitAccess(launched, browser, 'http://127.0.0.1/*');
      seen['the chosen site is read'] = await isMarked(chosen);
      seen['another is left alone'] = !(await isMarked(other));
      const wrong = Object.keys(seen).filter((what) => !seen[what]);
      return {
        done: 'access to all sites taken away, then given back for one',
        survived: wrong.length === 0 ? Object.keys(seen).join('; ') : `not so: ${wrong.join('; ')}`,
        isHeld: wrong.length === 0,
      };
    } finally {
      await launched.close();
      server.close();
      server.closeAllConnections();
    }
  },
};

async function marked(browser: Browser, address: string): Promise<boolean> {
  const page = await browser.newPage();
  await page.goto(address);
  const until = performance.now() + MARKS_MS;
  let isMarked = false;
  while (!isMarked && performance.now() < until) {
    isMarked = await page.evaluate(() => (CSS.highlights.get('gloss')?.size ?? 0) > 0);
    await sleep(POLL_MS);
  }
  await page.close();
  return isMarked;
}

async function keepsNote(screen: Page): Promise<boolean> {
  const keeping = await ask(screen, 'keepNote', {
    note: freshNote('Kept.'),
    page: null,
  });
  return (keeping as { kind: string } | null)?.kind === 'kept';
}

/** What the page of extensions does in each browser; `pattern` names the sites that are left, `null` for none. */
async function limitAccess(
  { browser, extensionOrigin }: LaunchedBrowser,
  name: BrowserName,
  pattern: string | null,
): Promise<void> {
  if (name === 'firefox') {
    const origins = JSON.stringify([pattern ?? '<all_urls>']);
    const act = pattern ? 'add' : 'remove';
    await runInFirefox(
      browser,
      `(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
        await ExtensionPermissions.${act}('${FIREFOX_ID}', { origins: ${origins}, permissions: [] }, extension);
      })()`,
    );
    return;
  }
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(
    async (id, site) => {
      type Settings = {
        updateExtensionConfiguration(changes: object): Promise<void>;
        addHostPermission(extension: string, host: string): Promise<void>;
      };
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: Settings } })
        .chrome;
      const hostAccess = site ? 'ON_SPECIFIC_SITES' : 'ON_CLICK';
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess });
      if (site) await developerPrivate.addHostPermission(id, site);
    },
    new URL(extensionOrigin).host,
    pattern,
  );
  await settings.close();
}
