import { ensureBuilt } from '../browser/built-extension.ts';
import { type LaunchedBrowser, launchBrowser } from '../browser/launch.ts';
import { type BrowserName, ensureBrowser } from '../setup.mjs';

/** Starts a browser with the built extension, or with another build of it; what it keeps lies in `profile`. */
export async function openBrowser(
  browser: BrowserName,
  { profile, extension, isFirst = true }: { profile?: string; extension?: string; isFirst?: boolean } = {},
): Promise<LaunchedBrowser> {
  return launchBrowser({
    browser,
    executable: ensureBrowser(browser),
    extension: extension ?? ensureBuilt(browser),
    headless: true,
    // It comes once; whoever waited for it the second time would wait in vain.
    keepsWelcome: !isFirst,
    ...(profile !== undefined && { profile }),
  });
}
