import { browser } from 'wxt/browser';
import { extensionUrl } from './extension-url.ts';

/** Who asks, as the browser vouches for it. */
export type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito: boolean } | undefined;
};

export type Role =
  /** The reader in some page, or in the welcome page. */
  | 'reader'
  /** The card's frame in some page. */
  | 'card'
  /** The notebook and other whole pages of the extension. */
  | 'screen'
  /** The background. */
  | 'background';

/** The role of a sender; `null` for anybody who is not Gloss. */
export function roleOf(sender: Sender): Role | null {
  if (sender.id !== browser.runtime.id) return null;
  const own = extensionUrl('');
  if (!sender.url?.startsWith(own)) return sender.tab ? 'reader' : 'background';
  const page = sender.url.slice(own.length).split('.')[0]!;
  if (page === 'card') return page;
  // It has an article in it that it reads itself.
  if (page === 'welcome') return 'reader';
  // It has nothing to ask, and in Chromium a page can frame it.
  if (page === 'fragment') return null;
  // Popups and panels stand in no tab, and neither do Chromium's worker and Firefox' event page.
  return sender.tab || /^(?:popup|sidepanel)$/.test(page) ? 'screen' : 'background';
}
