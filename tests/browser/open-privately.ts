import type { Page } from 'puppeteer-core';
import { until, type WithGloss } from './with-gloss.ts';

type ExtensionApi = {
  readonly windows: { create(window: { readonly url: string; readonly incognito: true }): Promise<unknown> };
  readonly tabs: {
    getCurrent(): Promise<{ readonly windowId: number }>;
    create(tab: { readonly url: string; readonly windowId: number }): Promise<unknown>;
  };
};

/** Opens an address in a private window; Gloss has to be allowed in such. */
export async function openPrivately({ asking, launched }: WithGloss, url: string): Promise<Page> {
  await asking.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
    await (browser ?? chrome).windows.create({ url: address, incognito: true });
  }, url);
  return pageAt(launched, url);
}

/** Opens an address beside the page that asks; a new page of Firefox is put into the window in front, be it private. */
export async function openOutside({ asking, launched }: WithGloss, url: string): Promise<Page> {
  await asking.evaluate(async (address) => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', ExtensionApi>;
    const { tabs } = browser ?? chrome;
    const { windowId } = await tabs.getCurrent();
    await tabs.create({ url: address, windowId });
  }, url);
  return pageAt(launched, url);
}

async function pageAt({ browser }: WithGloss['launched'], url: string): Promise<Page> {
  return until(async () => {
    for (const page of await browser.pages()) {
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (address === url) return page;
    }
    return null;
  }, `a page at ${url}`);
}
