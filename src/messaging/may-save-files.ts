import { browser } from 'wxt/browser';

/** Asks the reader, in the browser's own words, to let Gloss put files into the folder for downloads; only in a click. */
export async function askToSaveFiles(): Promise<boolean> {
  try {
    return await browser.permissions.request({ permissions: ['downloads'] });
  } catch {
    // Not in a click, for all that the browser can see; it may have been granted before.
    return maySaveFiles();
  }
}

export function maySaveFiles(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['downloads'] });
}
