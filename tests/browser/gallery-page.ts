import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../../tools/browser/launch.ts';
import { serveGallery } from '../../tools/gallery/serve-gallery.ts';
import { type BrowserName, ensureBrowser } from '../../tools/setup.mjs';
import { until } from './with-gloss.ts';

/** The gallery in a browser. */
export type GalleryPage = {
  readonly page: Page;
  /** All states, by name: a screen, a slash, and what it shows. */
  readonly names: readonly string[];
  close(): Promise<void>;
};

/** What the gallery's own page offers to scripts in it. */
export type GalleryWindow = {
  readonly gallery: { readonly names: readonly string[]; show(name: string, how: object): Promise<void> };
};

/** Serves the gallery and opens it in a browser; the extension is not needed for that. */
export async function galleryPage(browser: BrowserName): Promise<GalleryPage> {
  const stop = new AbortController();
  const [launched, address] = await Promise.all([
    launchBrowser({ browser, executable: ensureBrowser(browser), extension: null, headless: true }),
    serveGallery(stop.signal),
  ]);
  const page = await launched.browser.newPage();
  // One state is as good as another: the others are shown in its place, because loading a page takes longer than all of them.
  await page.goto(`${address}/?card/choice`, { waitUntil: 'domcontentloaded' });
  await until(() => page.evaluate(() => 'gallery' in window), 'the gallery');
  return {
    page,
    names: await page.evaluate(() => (window as unknown as GalleryWindow).gallery.names),
    close: async () => {
      stop.abort();
      await launched.close();
    },
  };
}

/** The screen of a state. */
export function screenOf(name: string): string {
  return name.split('/')[0]!;
}
