import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** A page that was just loaded for the first time in its tab. */
export type ColdPage = { readonly page: Page; readonly devtools: CDPSession };

/** How long a saved page may take to load; what it asks of the network fails at once. */
const LOAD_DEADLINE_MS = 30_000;

/** Opens an address in a new tab, hands it over, and closes the tab. */
export async function openCold<Value>(
  browser: Browser,
  url: string,
  use: (cold: ColdPage) => Promise<Value>,
  prepare: (cold: ColdPage) => Promise<void> = async () => {},
): Promise<Value> {
  const page = await browser.newPage();
  try {
    const devtools = await page.createCDPSession();
    await prepare({ page, devtools });
    await page.goto(url, { timeout: LOAD_DEADLINE_MS });
    return await use({ page, devtools });
  } finally {
    await page.close();
  }
}
