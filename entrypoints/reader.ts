import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isPage } from '../src/page/is-page.ts';
import { beginLifetime } from '../src/reader/begin-lifetime.ts';
import { startReader } from '../src/reader/start-reader.ts';
import { whileOn } from '../src/reader/while-on.ts';

// The content script. Declared in wxt.config.ts: WXT's own frame for content scripts can be ended by any page that
// forges its events, and takes a tenth of the bytes that there are.
export default defineUnlistedScript(() => {
  if (!isPage(document, origin, window === top)) return;
  whileOn(
    (settings, on, startAnew) => void startReader(document.documentElement, settings, on, startAnew),
    beginLifetime(),
  );
});
