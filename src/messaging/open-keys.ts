import { browser } from 'wxt/browser';
import { extensionUrl } from './extension-url.ts';

/** Opens the browser's own page for an extension's keys; `null` where it does not let that be done. */
export function keysOpener(): (() => void) | null {
  const { commands } = browser as unknown as {
    readonly commands?: { openShortcutSettings?(): Promise<void> };
  };
  // Firefox, from 137.
  if (commands?.openShortcutSettings) return () => void commands.openShortcutSettings?.();
  if (extensionUrl('').startsWith('chrome-'))
    return () => void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  return null;
}
