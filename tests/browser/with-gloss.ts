import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { PageLinks } from '../../src/messaging/protocol.ts';
import { type LaunchedBrowser, type LaunchRequest, launchBrowser } from '../../tools/browser/launch.ts';
import { serve } from '../../tools/browser/serve.ts';
import { ROOT } from '../../tools/root.ts';
import { type BrowserName, ensureBrowser } from '../../tools/setup.mjs';

/** A browser with the built extension, and tests/pages served on loopback. */
export type WithGloss = {
  readonly launched: LaunchedBrowser;
  /** A page of the extension, through which its API can be asked. */
  readonly asking: Page;
  /** Address of the served pages, without a closing slash. */
  readonly origin: string;
  /** Opens a page of tests/pages; its messages and errors are collected in `complaints`. */
  open(name: string): Promise<OpenedPage>;
  /** What the reader found on the page at an address, once it has read it whole. */
  linksAt(url: string): Promise<PageLinks>;
  close(): Promise<void>;
};

export type OpenedPage = {
  readonly page: Page;
  /** Whatever the console said and whatever was thrown. */
  readonly complaints: readonly string[];
  /** What the reader found, once it has read the page whole. */
  links(): Promise<PageLinks>;
};

export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

const OUTPUT = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
const DEADLINE_MS = 20_000;
const POLL_MS = 50;

/** Starts a browser for a file of tests. */
export async function withGloss(
  browser: BrowserName,
  {
    granted,
    extension,
    ...options
  }: Pick<
    LaunchRequest,
    'backgroundIdleMs' | 'downloads' | 'inPrivateWindows' | 'keepsPages' | 'keepsWelcome' | 'language'
  > & {
    /** Folder of another build than the one that is shipped. */
    readonly extension?: string;
    /** Optional permissions that the reader has given: no test can press the browser's own question for them. */
    readonly granted?: readonly string[];
  } = {},
): Promise<WithGloss> {
  const stop = new AbortController();
  // Firefox keeps no page that was not to be stored.
  const headers = options.keepsPages ? { 'cache-control': 'no-cache' } : {};
  const { origin } = await serve(join(ROOT, 'tests/pages'), stop.signal, headers);
  const launched = await launchBrowser({
    browser,
    executable: ensureBrowser(browser),
    extension: withGranted(extension ?? join(ROOT, '.output', OUTPUT[browser]), granted ?? []),
    headless: true,
    ...options,
  });
  const asking = await launched.extensionPage('notebook.html');

  async function open(name: string): Promise<OpenedPage> {
    const page = await launched.browser.newPage();
    const complaints: string[] = [];
    const complain = (...words: readonly (string | undefined)[]) => {
      // The browser's own wish for an icon, which no page of ours has.
      if (!words.some((one) => one?.includes('favicon.ico'))) complaints.push(words[0]!);
    };
    page.on('console', (message) => complain(message.text(), message.location().url));
    page.on('pageerror', (error) => complain(String(error)));
    await page.evaluateOnNewDocument(() => {
      const messages: unknown[] = [];
      addEventListener('message', ({ data }) => messages.push(data));
      Object.assign(window, { messages });
      addEventListener('DOMContentLoaded', () => {
        Object.assign(window, { asParsed: document.documentElement.outerHTML });
      });
    });
    await page.goto(`${origin}/${name}`);
    return { page, complaints, links: () => linksOf(asking, `${origin}/${name}`) };
  }

  return {
    launched,
    asking,
    origin,
    open,
    linksAt: (url) => linksOf(asking, url),
    close: async () => {
      stop.abort();
      await launched.close();
    },
  };
}

/** A copy of a build in which optional permissions are given; the build itself where none are asked for. */
function withGranted(build: string, granted: readonly string[]): string {
  if (granted.length === 0) return build;
  const copy = mkdtempSync(join(tmpdir(), 'gloss-granted-'));
  cpSync(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as {
    permissions: string[];
    optional_permissions?: string[];
  };
  manifest.permissions.push(...granted);
  manifest.optional_permissions =
    manifest.optional_permissions?.filter((one) => !granted.includes(one)) ?? [];
  writeFileSync(file, JSON.stringify(manifest));
  return copy;
}

/** Asks all tabs, as the panel will; the one with this address answers. */
async function linksOf(asking: Page, url: string): Promise<PageLinks> {
  return until(async () => {
    const links = (await asking.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
      const { tabs } = browser ?? chrome;
      for (const { id } of await tabs.query({})) {
        const question = { gloss: 1, name: 'linksOfPage', argument: null };
        const reply = await tabs.sendMessage(id, question, { frameId: 0 }).catch(() => null);
        if (reply?.value.page.url === wanted) return reply.value;
      }
      return null;
    }, url)) as PageLinks | null;
    return links?.complete ? links : null;
  });
}

type ExtensionApi = {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(id: number, question: object, options: object): Promise<{ value: PageLinks } | null>;
  };
};

/** Waits until `look` sees something; fails with what it was waiting for when it never does. */
export async function until<T>(look: () => Promise<T | null | false>, what = 'an answer'): Promise<T> {
  const deadline = performance.now() + DEADLINE_MS;
  while (performance.now() < deadline) {
    const seen = await look();
    if (seen) return seen;
    await sleep(POLL_MS);
  }
  throw new Error(`Waited ${DEADLINE_MS / 1000} seconds in vain for ${what}.`);
}
