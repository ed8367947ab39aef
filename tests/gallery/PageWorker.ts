import { startExchangeWorker } from '../../src/notebook/exchange/start-exchange-worker.ts';
import type { WorkOrder, WorkReport } from '../../src/notebook/exchange/work.ts';

/** The worker of the dialogs, run in the page itself: the gallery has no script of the build to start one from. */
export class PageWorker {
  onmessage: ((event: { readonly data: WorkReport }) => void) | null = null;
  onerror: unknown = null;
  #hear: (order: WorkOrder) => void = () => {};

  constructor() {
    setTimeout(() =>
      startExchangeWorker(
        (hear) => {
          this.#hear = hear;
        },
        (data) => this.onmessage?.({ data }),
      ),
    );
  }

  postMessage(order: WorkOrder): void {
    setTimeout(() => this.#hear(order));
  }

  terminate(): void {
    this.onmessage = null;
  }
}
