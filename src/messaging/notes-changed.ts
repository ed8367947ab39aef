import { browser } from 'wxt/browser';

/** What the background says to all when notes have changed. */
export const NOTES_CHANGED = { gloss: 1, told: 'notesChanged' } as const;

/** Hears that notes have changed somewhere, until `signal` aborts. */
export function onNotesChanged(hear: () => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { readonly id?: string | undefined }): undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return;
    if ('told' in message && message.told === NOTES_CHANGED.told) hear();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
