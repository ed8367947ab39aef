import type { Page } from 'puppeteer-core';
import { until, type WithGloss } from './with-gloss.ts';

/**
 * Has Chromium allow Gloss in private windows, as a reader does on its page of extensions. The browser starts the
 * extension again for that, so it is done before anything else; answers a page of the extension.
 */
export async function allowPrivate(gloss: WithGloss): Promise<Page> {
  const extensionId = new URL(gloss.launched.extensionOrigin).host;
  const page = await gloss.launched.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (id) => {
    const { chrome } = globalThis as unknown as { readonly chrome: ChromiumApi };
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await page.close();
  return until(
    () => gloss.launched.extensionPage('notebook.html').catch(() => null),
    'the extension to be there again',
  );
}

/** Opens an address in a private window. */
export async function openPrivately(gloss: WithGloss, asking: Page, url: string): Promise<Page> {
  await asking.evaluate(async (address) => {
    const { chrome } = globalThis as unknown as { readonly chrome: ChromiumApi };
    await chrome.windows.create({ url: address, incognito: true });
  }, url);
  const target = await gloss.launched.browser.waitForTarget((one) => one.url() === url);
  return (await target.page())!;
}

type ChromiumApi = {
  readonly developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
  readonly windows: { create(window: object): Promise<void> };
};
