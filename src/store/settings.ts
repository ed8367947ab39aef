import { browser } from 'wxt/browser';
import { readSettings, SETTING_NAMES } from '../core/settings/read-settings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { say } from '../language/speak.ts';
import { fromStoredItems, isItemOf, toStoredItems } from './settings-items.ts';
import { whyFailed } from './why-failed.ts';

/** What came of a change; `why` is a sentence for the reader. */
export type SettingsChange = { readonly kind: 'changed' } | { readonly kind: 'failed'; readonly why: string };

/** One change after the other in all contexts of the extension, or two that read before either writes lose one. */
const LOCK = 'gloss-settings';

/** The settings as they are now. */
export async function loadSettings(): Promise<Settings> {
  return readSettings(fromStoredItems(await browser.storage.sync.get(null)));
}

/**
 * Changes some settings, seen from those that are stored now. Each setting is an item of its own in the browser's
 * sync, so that two devices that change different ones do not overwrite each other.
 */
export async function changeSettings(change: (now: Settings) => Partial<Settings>): Promise<SettingsChange> {
  return navigator.locks.request(LOCK, async () => {
    try {
      const stored = await browser.storage.sync.get(null);
      const changed = Object.entries(change(readSettings(fromStoredItems(stored))));
      const items = Object.assign({}, ...changed.map(([name, value]) => toStoredItems(name, value)));
      await browser.storage.sync.set(items);
      const left = Object.keys(stored).filter(
        (key) => !(key in items) && changed.some(([name]) => isItemOf(key, name)),
      );
      if (left.length > 0) await browser.storage.sync.remove(left);
      return { kind: 'changed' };
    } catch (error) {
      return { kind: 'failed', why: whyNotChanged(error) };
    }
  });
}

/** Puts all settings back to what they were at first; what the reader knows stays known. */
export async function resetSettings(): Promise<SettingsChange> {
  const names = SETTING_NAMES.filter((name) => name !== 'known');
  return changeSettings(() => {
    const { known: _, ...defaults } = readSettings({});
    return Object.fromEntries(names.map((name) => [name, defaults[name as keyof typeof defaults]]));
  });
}

function whyNotChanged(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/quota/i.test(message)) return say('failure.syncFull');
  return whyFailed(error);
}
