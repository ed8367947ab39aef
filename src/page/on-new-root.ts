/**
 * Calls `onNew` when the document has another root element than now: it was opened and written anew, or the page has
 * put another one in. `document.open` takes all listeners off, ours too.
 */
export function onNewRoot(onNew: () => void, signal: AbortSignal): void {
  const root = document.documentElement;
  const observer = new MutationObserver(() => {
    // None while it is being written.
    if ((document.documentElement ?? root) !== root) onNew();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
