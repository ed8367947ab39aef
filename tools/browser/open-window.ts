import type { LaunchedBrowser } from './launch.ts';

/** Shows a page in a browser's window and waits until its user closes it, or the signal does. */
export async function openWindow(
  { browser }: LaunchedBrowser,
  url: string,
  signal: AbortSignal,
): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
    signal.addEventListener('abort', () => resolve());
    // macOS keeps a browser without windows alive.
    browser.on('targetdestroyed', async () => {
      if ((await browser.pages().catch(() => [])).length === 0) resolve();
    });
  });
  const [page = await browser.newPage()] = await browser.pages();
  page.goto(url).catch((error: Error) => {
    // The window shows why by itself.
    if (!signal.aborted) console.error(`${url}: ${error.message.split('\n')[0]}`);
  });
  await closed;
}
