import type { Selected } from '../messaging/card-channel.ts';
import { findFragment } from './find-fragment.ts';

/**
 * Finds the text fragment of a passage for the card that this frame is in, and answers through the port that came with
 * the question. The frame is of use once: its document becomes that of the passages.
 */
export function answerCard({ document, location }: Window, signal: AbortSignal): void {
  window.addEventListener(
    'message',
    ({ data, origin, ports: [port] }: MessageEvent<Selected>) => {
      if (origin === location.origin) port?.postMessage(findFragment(document, data));
    },
    { signal },
  );
}
