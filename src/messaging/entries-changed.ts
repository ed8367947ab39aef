import { browser } from 'wxt/browser';

/** What the background says to all when what the reader has written of entries has changed. */
export const ENTRIES_CHANGED = { gloss: 1, told: 'entriesChanged' } as const;

/** Hears that entries have changed somewhere, until `signal` aborts. */
export function onEntriesChanged(hear: () => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { readonly id?: string | undefined }): undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return;
    if ('told' in message && message.told === ENTRIES_CHANGED.told) hear();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
