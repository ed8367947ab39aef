import { askBackground } from '../messaging/ask.ts';
import { readHead } from '../page/head.ts';

/** By then a page that has gone on to another route has said what that is called. */
const SETTLED_MS = 1_000;

/**
 * Calls `onOther` when the page has become another one without being loaded: under another address, as pages are
 * told apart, which fragments and the like are no part of.
 */
export function followAddress(url: string, onOther: () => void, signal: AbortSignal): void {
  let due: ReturnType<typeof setTimeout>;
  async function look(): Promise<void> {
    const described = await askBackground('describePage', readHead());
    if (!signal.aborted && described.kind === 'answered' && described.value.page.url !== url) onOther();
  }
  navigation.addEventListener(
    'currententrychange',
    () => {
      clearTimeout(due);
      due = setTimeout(look, SETTLED_MS);
    },
    { signal },
  );
}
