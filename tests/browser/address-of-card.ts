import type { Page } from 'puppeteer-core';

type ExtensionApi = { readonly runtime: { getURL(path: string): string } };

/** Where pages load the card from, which Chromium changes with each session; asked in a page of the extension. */
export function addressOfCard(screen: Page): Promise<string> {
  return screen.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
    return (browser ?? chrome).runtime.getURL('/card.html');
  });
}
