import type { ReadingSettings } from '../core/settings/reading-settings.ts';
import { answer } from '../messaging/answer.ts';
import { askBackground } from '../messaging/ask.ts';
import type { ReaderQuestions } from '../messaging/protocol.ts';
import { onNewRoot } from '../page/on-new-root.ts';

/** The reader's settings as they are now; whoever draws by them is told when they change. */
export type LiveSettings = { now: ReadingSettings; onChange: () => void };

/**
 * Runs `start` while Gloss is on for this page, and ends it by the lifetime it was given when Gloss is switched off
 * or `lifetime` aborts. Other settings change under a running reader's hands; a document that was written anew gets a
 * new one, as does whoever asks for it.
 */
export function whileOn(
  start: (settings: LiveSettings, lifetime: AbortController, startAnew: () => void) => void,
  lifetime: AbortController,
): void {
  const { signal } = lifetime;
  let running: { readonly stop: AbortController; readonly settings: LiveSettings } | null = null;
  let lastLook = 0;

  async function look(): Promise<void> {
    const mine = ++lastLook;
    const asked = await askBackground('howToRead', null);
    if (signal.aborted || mine !== lastLook || asked.kind === 'unanswered') return;
    const settings = asked.value;
    if (!settings) end();
    else if (running) {
      running.settings.now = settings;
      running.settings.onChange();
    } else begin(settings);
  }

  function end(): void {
    running?.stop.abort();
    running = null;
  }

  function begin(now: ReadingSettings): void {
    const stop = new AbortController();
    signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
    const settings: LiveSettings = { now, onChange: () => {} };
    running = { stop, settings };
    const beginAnew = () => {
      stop.abort();
      begin(settings.now);
    };
    onNewRoot(beginAnew, stop.signal);
    start(settings, stop, beginAnew);
  }

  let looked = look();
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (!persisted) return;
      // Of what has changed while the browser kept the page for who comes back, nobody told it.
      end();
      looked = look();
    },
    { signal },
  );
  answer<Pick<ReaderQuestions, 'standing' | 'lookAgain'>>(
    {
      standing: {
        from: ['background', 'screen'],
        read: () => null,
        // Not before it is known: whoever asks is not told again.
        reply: () => looked.then(() => ({ address: location.href, isOn: running !== null })),
      },
      lookAgain: {
        from: ['background'],
        read: () => null,
        reply: () => {
          looked = look();
          return null;
        },
      },
    },
    signal,
  );
}
