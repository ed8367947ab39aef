import { fewTimes } from './few-times.ts';

/**
 * Puts an element into the document and back there where the page takes it away: some pages render themselves anew,
 * and lose it by that. One that takes it away again and again gets its way.
 * The element goes when `signal` aborts.
 */
export function keepOnPage(host: Element, signal: AbortSignal): void {
  const mayReturn = fewTimes();
  const observer = new MutationObserver(() => {
    if (host.parentNode === document.documentElement) return;
    if (mayReturn()) attach();
    else observer.disconnect();
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
