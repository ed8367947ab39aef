import { browser } from 'wxt/browser';

/**
 * Tells when settings have changed, in this context, another one or on another device. Not for pages, where the first
 * use of the storage costs as much as reading a screen of text: the background tells their readers.
 */
export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.sync;
  onChanged.addListener(onChange);
  signal.addEventListener('abort', () => onChanged.removeListener(onChange));
}
