import { browser } from 'wxt/browser';
import { isOrphaned } from './ask.ts';

const AFTER_PORT_MS = 100;

/**
 * Calls `end` when the extension is updated, reloaded or removed under this script, which lives on in Chromium. A port
 * tells of it at once. The port is not opened again when the background only rests, because that would wake it; from
 * then on it is looked for whenever the pointer moves or the page comes into view.
 */
export function whenOrphaned(end: () => void, signal: AbortSignal): void {
  const look = () => {
    if (isOrphaned()) end();
  };
  try {
    const port = browser.runtime.connect();
    port.onDisconnect.addListener(() => {
      // Read, because an error that nobody reads is told on the page's console: pages that are put aside close ports.
      void browser.runtime?.lastError;
      // The port goes first, the extension right after it.
      setTimeout(look, AFTER_PORT_MS);
    });
    signal.addEventListener('abort', () => port.disconnect());
  } catch {
    // Nobody to connect to: it has gone already.
    look();
  }
  for (const type of ['pointermove', 'visibilitychange'])
    addEventListener(type, look, { capture: true, passive: true, signal });
}
