import type { TabId } from './active-tab.ts';
import { askReader } from './ask.ts';
import type { PageCast } from './protocol.ts';

/** Time for a page to take up its reading before it is asked again. Milliseconds. */
const RETRY_MS = 300;

/** Tells what the page in a tab names, again after every change; `null` while nobody reads it. Ends with `signal`. */
export async function followCast(
  tab: TabId,
  signal: AbortSignal,
  onCast: (cast: PageCast | null) => void,
): Promise<void> {
  let revision = 0;
  while (!signal.aborted) {
    const asked = await askReader(tab, 'castOfPage', revision, 0);
    if (signal.aborted) return;
    if (asked.kind === 'answered') {
      revision = asked.value.revision;
      onCast(asked.value);
    } else {
      revision = 0;
      onCast(null);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
