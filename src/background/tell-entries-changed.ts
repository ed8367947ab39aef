import { browser } from 'wxt/browser';
import { ENTRIES_CHANGED } from '../messaging/entries-changed.ts';

/** Tells cards and screens that entries have changed: whoever shows some asks for them again. */
export function tellEntriesChanged(): void {
  // Rejects where nobody listens, which is no fault.
  browser.runtime.sendMessage(ENTRIES_CHANGED).catch(() => {});
}
