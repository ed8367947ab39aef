import type { Page } from 'puppeteer-core';

type ExtensionApi = { readonly runtime: { getURL(path: string): string } };

/** Where pages load one of ours from, which Chromium changes with each session; asked in a page of the extension. */
export function addressOf(own: 'card.html' | 'fragment.html', screen: Page): Promise<string> {
  return screen.evaluate((path) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
    return (browser ?? chrome).runtime.getURL(`/${path}`);
  }, own);
}
