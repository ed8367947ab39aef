import { browser } from 'wxt/browser';
import { NOTES_CHANGED } from '../messaging/notes-changed.ts';

/** Long enough that the letters of a typed word are told once, and far less than the second in which all must know. */
const GATHER_MS = 100;

let isDue = false;

/**
 * Tells cards, screens and the readers of all pages that notes have changed, and no more than that: whoever shows
 * notes asks for them again.
 */
export function tellNotesChanged(): void {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    void tell();
  }, GATHER_MS);
}

async function tell(): Promise<void> {
  // Both reject where nobody listens, which is no fault.
  browser.runtime.sendMessage(NOTES_CHANGED).catch(() => {});
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) browser.tabs.sendMessage(id, NOTES_CHANGED).catch(() => {});
  }
}
