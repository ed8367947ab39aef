import { browser } from 'wxt/browser';

/** A message that the background sends to all, and that nobody answers. */
export type Told = { readonly gloss: 1; readonly told: string };

/** Hears when something is told to all contexts of Gloss, until `signal` aborts. */
export function hearTold({ told }: Told, hear: () => void, signal: AbortSignal): void {
  const listener = (message: unknown, sender: { readonly id?: string | undefined }): undefined => {
    if (sender.id !== browser.runtime.id || typeof message !== 'object' || message === null) return;
    if ('told' in message && message.told === told) hear();
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}
