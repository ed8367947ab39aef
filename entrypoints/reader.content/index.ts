import './marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isPage } from '../../src/page/is-page.ts';
import { startReader } from '../../src/reader/start-reader.ts';
import { whileOn } from '../../src/reader/while-on.ts';

export default defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  runAt: 'document_idle',
  // Without this every page is told our id by a message to its own window.
  noScriptStartedPostMessage: true,
  main(context) {
    if (!isPage(document)) return;
    const lifetime = new AbortController();
    context.onInvalidated(() => lifetime.abort());
    whileOn((settings, on) => startReader(document.documentElement, settings, on), lifetime);
  },
});
