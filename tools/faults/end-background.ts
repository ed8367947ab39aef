import type { Browser } from 'puppeteer-core';
import { FIREFOX_ID } from '../browser/launch.ts';
import type { BrowserName } from '../setup.mjs';
import { runInFirefox } from './run-in-firefox.ts';

/**
 * Ends the background at once, whatever it is doing: the worker as Chromium ends it, the event page as Firefox does.
 * Answers whether there was one.
 */
export async function endBackground(browser: Browser, name: BrowserName): Promise<boolean> {
  if (name === 'firefox')
    return (await runInFirefox(
      browser,
      `(async () => {
        const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
        const isThere = extension.backgroundState !== 'stopped';
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        return isThere;
      })()`,
    )) as boolean;
  const target = browser.targets().find((one) => one.type() === 'service_worker');
  try {
    const worker = await target?.worker();
    await worker?.close();
    return Boolean(worker);
  } catch {
    // It has ended by itself.
    return false;
  }
}
