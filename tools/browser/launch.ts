import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type BrowserName, CommandFailure } from '../setup.mjs';
import { chromiumArguments } from './chromium-arguments.ts';
import { giveLanguage, languagePreferences } from './firefox-language.ts';
import { firefoxPreferences } from './firefox-preferences.ts';

export type LaunchRequest = {
  readonly browser: BrowserName;
  /** Path of the browser's program. */
  readonly executable: string;
  /** Folder of the built extension; `null` for a browser without it. */
  readonly extension: string | null;
  readonly headless: boolean;
  /** What may be reached: this machine alone (the default), or everything. */
  readonly network?: 'loopback' | 'open';
  /**
   * Whether extension pages can be opened and extension frames looked into (the default). Firefox allows both only
   * to those who ask for its whole system, which a window for a person had better not do.
   */
  readonly looksInside?: boolean;
  /** What the browser speaks, `de`; without a window for a person English, wherever that is run. */
  readonly language?: string;
  /** Leaves the welcome page open that Gloss opens when it is installed; else it is closed, whatever it stands over. */
  readonly keepsWelcome?: boolean;
  /** How long Firefox keeps a background that nobody asks, in milliseconds; thirty seconds unless said otherwise. */
  readonly backgroundIdleMs?: number;
  /** Whether the extension may run in private windows, as its reader can allow it; not unless said. */
  readonly inPrivateWindows?: boolean;
  /** Folder of a profile that outlives the browser, and what the extension keeps in it; without it one is made and thrown away. */
  readonly profile?: string;
  /** Folder into which downloads go unasked; the browser's own without it. */
  readonly downloads?: string;
  /** Whether Firefox keeps pages for who goes back to them, as it does for people; whoever drives it, it spares that. */
  readonly keepsPages?: boolean;
  /** How long one thing asked of the browser may take, in milliseconds; three minutes unless said otherwise. */
  readonly protocolTimeoutMs?: number;
};

/** A browser with a fresh profile and the extension in it. */
export type LaunchedBrowser = {
  readonly browser: Browser;
  /** Origin of the extension's own pages, without a closing slash. */
  readonly extensionOrigin: string;
  /**
   * Opens one of the extension's pages (`notebook.html`) in a tab of its own; answers when it is loaded. `before` is
   * sent there and runs before the page's own scripts.
   */
  extensionPage(path: string, before?: () => void): Promise<Page>;
  close(): Promise<void>;
};

/** The add-on's id in wxt.config.ts. Firefox gives each add-on a random UUID unless it is fixed by this id. */
export const FIREFOX_ID = 'gloss@gloss.example';
const FIREFOX_UUID = '6c8d1b0e-5f2a-4b7c-9a63-0d2f7e41c9b8';

/** Loading an extension's page takes about 100 ms; ten seconds are a machine under load. */
const PAGE_DEADLINE_MS = 10_000;
const POLL_MS = 50;
/** The background opens the welcome page as soon as it has started. */
const WELCOME_DEADLINE_MS = 5_000;

/** Starts a browser with the extension; fails in one line where the browser or the extension does not start. */
export async function launchBrowser(request: LaunchRequest): Promise<LaunchedBrowser> {
  return request.browser === 'chromium' ? launchChromium(request) : launchFirefox(request);
}

async function launchChromium(request: LaunchRequest): Promise<LaunchedBrowser> {
  const browser = await orFail(
    `${request.executable} did not start`,
    puppeteer.launch({
      executablePath: request.executable,
      headless: request.headless,
      // Branded builds load extensions through the pipe alone.
      pipe: true,
      enableExtensions: true,
      args: [...chromiumArguments(request.network ?? 'loopback'), ...languageArguments(request)],
      ...languageEnvironment(request),
      ...timeoutOf(request),
      ...profileOf(request),
      ...windowOf(request),
      ...(request.downloads && {
        downloadBehavior: { policy: 'allow' as const, downloadPath: request.downloads },
      }),
    }),
  );
  return installed(browser, request, (id) => `chrome-extension://${id}`);
}

async function launchFirefox(request: LaunchRequest): Promise<LaunchedBrowser> {
  const browser = await orFail(
    `${request.executable} did not start`,
    puppeteer.launch({
      browser: 'firefox',
      executablePath: request.executable,
      headless: request.headless,
      args: (request.looksInside ?? true) ? ['--remote-allow-system-access'] : [],
      ...timeoutOf(request),
      ...profileOf(request),
      extraPrefsFirefox: {
        ...firefoxPreferences(request.network ?? 'loopback'),
        ...(request.language && languagePreferences(request.language)),
        ...(request.profile && KEEPS_STORAGE),
        ...BEARS_CRASHES,
        ...(request.keepsPages && { 'fission.bfcacheInParent': true }),
        'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
        ...(request.downloads && {
          'browser.download.folderList': 2,
          'browser.download.dir': request.downloads,
          'browser.download.useDownloadDir': true,
        }),
        ...(request.backgroundIdleMs && { 'extensions.background.idle.timeout': request.backgroundIdleMs }),
      },
      ...windowOf(request),
    }),
  );
  return installed(browser, request, () => `moz-extension://${FIREFOX_UUID}`);
}

/** Chromium takes its language from its command line, or on Linux from the environment. */
function languageArguments(request: LaunchRequest): string[] {
  const language = languageOf(request);
  return language ? [`--lang=${language}`] : [];
}

function languageEnvironment(request: LaunchRequest) {
  const language = languageOf(request);
  return language ? { env: { ...process.env, LANGUAGE: language.replace('-', '_') } } : {};
}

function languageOf({ language, headless }: LaunchRequest): string | undefined {
  return language ?? (headless ? 'en-US' : undefined);
}

/** A real window has the size that its user gives it, and no banner that says it is driven by a program. */
function windowOf({ headless }: LaunchRequest) {
  return headless
    ? { defaultViewport: { width: 1200, height: 800 } }
    : { defaultViewport: null, ignoreDefaultArgs: ['--enable-automation'] };
}

/** An add-on that is installed for testing goes with the browser; what it has kept is to be there the next time. */
const KEEPS_STORAGE = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Firefox stops all extensions after five crashes of their process, until the reader wants them back. */
const BEARS_CRASHES = { 'extensions.webextensions.crash.threshold': 1_000 };

function profileOf({ profile }: LaunchRequest) {
  return profile === undefined ? {} : { userDataDir: profile };
}

function timeoutOf({ protocolTimeoutMs }: LaunchRequest) {
  return protocolTimeoutMs === undefined ? {} : { protocolTimeout: protocolTimeoutMs };
}

/** There is nothing of ours to open. */
const WITHOUT_EXTENSION = {
  extensionOrigin: '',
  extensionPage: () => Promise.reject(new CommandFailure('This browser was started without the extension.')),
};

async function installed(
  browser: Browser,
  request: LaunchRequest,
  originOf: (id: string) => string,
): Promise<LaunchedBrowser> {
  if (request.extension === null) return { browser, ...WITHOUT_EXTENSION, close: () => browser.close() };
  try {
    const what = `${await browser.version()} did not take the extension in ${request.extension}`;
    const before = new Set(await browser.pages());
    if (request.browser === 'firefox' && request.language) await giveLanguage(browser, request.language);
    const origin = originOf(await orFail(what, install(browser, request.extension, request)));
    if (!request.keepsWelcome) await closeWelcome(browser, before);
    return {
      browser,
      extensionOrigin: origin,
      extensionPage: (path, before) => openExtensionPage(browser, `${origin}/${path}`, before),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function install(browser: Browser, path: string, request: LaunchRequest): Promise<string> {
  const enabledInIncognito = request.inPrivateWindows ?? false;
  if (!enabledInIncognito || request.browser === 'chromium')
    return browser.installExtension(path, { enabledInIncognito });
  // Firefox can be asked the same, by a word that Puppeteer does not know.
  const { connection } = browser as unknown as FirefoxBrowser;
  const { result } = await connection.send('webExtension.install', {
    extensionData: { type: 'path', path },
    'moz:allowPrivateBrowsing': true,
  });
  return result.extension;
}

/** The part of Puppeteer’s Firefox that its types keep to themselves. */
type FirefoxBrowser = {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ readonly result: { readonly extension: string } }>;
  };
};

/** Closes the tab that has come with the extension: nobody has asked for it, and it would stand in front. */
async function closeWelcome(browser: Browser, before: ReadonlySet<Page>): Promise<void> {
  const deadline = performance.now() + WELCOME_DEADLINE_MS;
  while (performance.now() < deadline) {
    const welcome = (await browser.pages()).find((page) => !before.has(page));
    if (welcome) return welcome.close();
    await sleep(POLL_MS);
  }
}

/** In Firefox `goto` loads an extension's page but never settles, so that the page itself is asked. */
async function openExtensionPage(browser: Browser, url: string, before?: () => void): Promise<Page> {
  const page = await browser.newPage();
  if (before) await page.evaluateOnNewDocument(before);
  let refusal: string | null = null;
  page.goto(url).catch((error: Error) => {
    refusal = error.message.split('\n')[0]!;
  });
  const deadline = performance.now() + PAGE_DEADLINE_MS;
  while (performance.now() < deadline && !refusal) {
    if (await isLoaded(page, url)) return page;
    await sleep(POLL_MS);
  }
  await page.close();
  throw new CommandFailure(`${url} did not load: ${refusal ?? `not within ${PAGE_DEADLINE_MS / 1000} s`}`);
}

async function isLoaded(page: Page, url: string): Promise<boolean> {
  try {
    return await page.evaluate(
      (wanted) => location.href === wanted && document.readyState === 'complete',
      url,
    );
  } catch {
    // The document is just being exchanged; the next look will tell.
    return false;
  }
}

async function orFail<Value>(what: string, promise: Promise<Value>): Promise<Value> {
  try {
    return await promise;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CommandFailure(`${what}: ${why.split('\n')[0]}`);
  }
}
