import { browser } from 'wxt/browser';
import { privateNotes } from '../store/private-notes.ts';

/** Forgets what was noted in private windows when the last of them has closed. */
export function forgetPrivateNotes(): void {
  // Firefox on Android has no windows; there the session's end forgets.
  browser.windows?.onRemoved.addListener(() => {
    void browser.windows.getAll().then((windows) => {
      if (!windows.some(({ incognito }) => incognito)) return privateNotes().forget();
    });
  });
}
