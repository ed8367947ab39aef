import { PACK_FORMATS } from '../../exchange/packs-out/pack-formats.ts';
import { say } from '../../language/speak.ts';
import { lineOf } from './format-line.ts';
import { notesDesk } from './notes-desk.ts';
import { packsDesk } from './packs-desk.ts';
import type { WorkOrder, WorkReport } from './work.ts';

/** Does one order after the other, and reports. Started as a worker of the notebook, for one dialog. */
export function startExchangeWorker(
  listen: (hear: (order: WorkOrder) => void) => void,
  report: (report: WorkReport) => void,
): void {
  let stop = new AbortController();
  const notes = notesDesk(report);
  const packs = packsDesk(report);

  async function perform(order: WorkOrder, signal: AbortSignal): Promise<void> {
    switch (order.kind) {
      case 'read-notes':
      case 'import-notes':
        return notes(order, signal);
      case 'read-pack':
      case 'add-pack':
      case 'take-pack':
      case 'look-pack':
      case 'write-pack':
        return packs(order, signal);
      case 'stop':
        return;
      default:
        return order satisfies never;
    }
  }

  let last: Promise<void> = Promise.resolve();
  listen((order) => {
    if (order.kind === 'stop') {
      stop.abort();
      stop = new AbortController();
      last = last.then(() => report({ kind: 'stopped' }));
      return;
    }
    const { signal } = stop;
    last = last
      .then(() => (signal.aborted ? undefined : perform(order, signal)))
      .catch((error: unknown) =>
        report({
          kind: 'failed',
          why: say('exchange.unforeseen', error instanceof Error ? error.message : String(error)),
        }),
      );
  });
  report({ kind: 'ready', packs: PACK_FORMATS.map(lineOf) });
}
