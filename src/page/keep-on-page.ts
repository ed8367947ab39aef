/** How often a host is put back within the time below, before the page has its way. */
const MOST_RETURNS = 5;
const WITHIN_MS = 5_000;

/**
 * Puts an element into the document and back there where the page takes it away: some pages render themselves anew,
 * and lose it by that. One that takes it away again and again gets its way: a fight would cost the reader's battery.
 * The element goes when `signal` aborts.
 */
export function keepOnPage(host: Element, signal: AbortSignal): void {
  const returns: number[] = [];
  const observer = new MutationObserver(() => {
    if (host.parentNode === document.documentElement) return;
    const now = performance.now();
    if (returns.length === MOST_RETURNS && now - returns.shift()! < WITHIN_MS) {
      observer.disconnect();
      return;
    }
    returns.push(now);
    attach();
  });

  function attach(): void {
    document.documentElement.append(host);
    // The root itself is another after `document.open`.
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  }

  attach();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
}
