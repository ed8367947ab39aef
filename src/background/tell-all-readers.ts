import { browser } from 'wxt/browser';
import { askReader } from '../messaging/ask.ts';

/**
 * Has every page that is open read again (its packs are others), or only linked again (the reader has chosen), in
 * whatever window; pages without a reader do not answer.
 */
export async function tellAllReaders(what: 'readAgain' | 'linkAgain'): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.flatMap(({ id }) => (id === undefined ? [] : [askReader(id, what, null)])));
}
