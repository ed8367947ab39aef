import { say, spokenLanguage } from '../../language/speak.ts';
import type { WorkOrder, WorkReport } from './work.ts';

/** Where the worker's script lies in the extension; its entry point has the same name. */
const SCRIPT = '/exchange-worker.js';

export type ExchangeWorker = {
  readonly order: (order: WorkOrder) => void;
  /** Ends it at once. What it was writing into the database must have been stopped before. */
  readonly end: () => void;
};

/** Starts the worker that reads and writes files, so that the screen stays free meanwhile. */
export function exchangeWorker(hear: (report: WorkReport) => void): ExchangeWorker {
  // It is told by its name what language to speak.
  const worker = new Worker(SCRIPT, { name: spokenLanguage().tag });
  worker.onmessage = ({ data }: MessageEvent<WorkReport>) => hear(data);
  worker.onerror = (event) => {
    hear({
      kind: 'failed',
      why: say('exchange.tooMuch', event.message || say('exchange.outOfMemory')),
    });
  };
  return {
    order: (order) => worker.postMessage(order),
    end: () => worker.terminate(),
  };
}
