import { askBackground } from '../messaging/ask.ts';
import type { CardGreeting } from '../messaging/card-channel.ts';

/**
 * Waits for a reader's greeting and gives its end of the channel to `onPort`. Anything that a page posts is let
 * go by: the background asks the readers of this tab whether one of them has issued the secret.
 */
export function acceptChannel(onPort: (port: MessagePort) => void, signal: AbortSignal): void {
  window.addEventListener(
    'message',
    async ({ data, ports }) => {
      const [port] = ports;
      if (!port || !isGreeting(data)) return;
      const asked = await askBackground('confirmCard', data.secret);
      if (asked.kind === 'answered' && asked.value) onPort(port);
      else port.close();
    },
    { signal },
  );
}

function isGreeting(data: unknown): data is CardGreeting {
  if (typeof data !== 'object' || data === null || !('gloss' in data) || data.gloss !== 'card') return false;
  return 'secret' in data && typeof data.secret === 'string';
}
