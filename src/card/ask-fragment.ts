import type { Selected } from '../messaging/card-channel.ts';
import { extensionUrl } from '../messaging/extension-url.ts';

/** A frame of the extension is there within a tenth of this, and takes no longer for its answer. */
const LONGEST_WAIT_MS = 1_000;
/** Of longer pages the quote alone has to make a link. UTF-16 units. */
const LONGEST_TEXT = 1_000_000;

/**
 * The text fragment that leads to a selected passage; empty where nothing tells it from its doubles, `null` where nobody
 * knows. It is found in a frame of its own, because what finds it looks at all of its document.
 */
export function askFragment(selected: Selected, signal: AbortSignal): Promise<string | null> {
  if (selected.text.length > LONGEST_TEXT) return Promise.resolve(null);
  const frame = document.createElement('iframe');
  frame.className = 'fragment-frame';
  frame.src = extensionUrl('fragment.html');
  const { port1: port, port2: theirs } = new MessageChannel();
  const ask = () => frame.contentWindow?.postMessage(selected, location.origin, [theirs]);
  const isOver = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_WAIT_MS)]);
  return new Promise<string | null>((resolve) => {
    isOver.addEventListener('abort', () => resolve(null));
    port.onmessage = ({ data }: MessageEvent<string | null>) => resolve(data);
    frame.addEventListener('load', ask);
    document.body.append(frame);
  }).finally(() => {
    port.close();
    frame.remove();
  });
}
