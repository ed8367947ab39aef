import { browser } from 'wxt/browser';
import { extensionUrl } from '../messaging/extension-url.ts';

/** Opens the welcome page when Gloss has been installed, and at no update. */
export function openWelcomeOnce(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: extensionUrl('welcome.html') });
  });
}
