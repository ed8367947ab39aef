import { browser } from 'wxt/browser';
import { askReader } from '../messaging/ask.ts';

/**
 * Has every page that is open read again (its packs are others), only linked again (the reader has chosen), or asked how
 * it is to be read (settings are others), in whatever window; pages without a reader do not answer.
 */
export async function tellAllReaders(what: 'readAgain' | 'linkAgain' | 'lookAgain'): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [askReader(id, what, null)])));
}
