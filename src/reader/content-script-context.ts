import { extensionUrl } from '../messaging/extension-url.ts';

/**
 * How long a content script lives, as WXT's entry point expects it (wxt.config.ts puts this in the place of WXT's own,
 * which watches addresses, wraps timers and takes a kilobyte of the fifteen). It ends when a newer script of ours
 * starts in the same document, as after an update in Firefox. A page that forges the event switches Gloss off on
 * itself, and could do so anyway.
 */
export class ContentScriptContext {
  readonly signal: AbortSignal;

  constructor() {
    const lifetime = new AbortController();
    this.signal = lifetime.signal;
    // The extension's address is in it: another of our kind is another extension.
    const started = `${extensionUrl('')}started`;
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => lifetime.abort(), { signal: this.signal });
  }

  onInvalidated(end: () => void): void {
    this.signal.addEventListener('abort', end);
  }
}
