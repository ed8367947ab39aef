import { browser } from 'wxt/browser';

/**
 * Tells when settings have changed, in this context, another one or on another device. Apart from the reading of
 * settings, because every page carries it.
 */
export function watchSettings(onChange: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.sync;
  onChanged.addListener(onChange);
  signal.addEventListener('abort', () => onChanged.removeListener(onChange));
}
