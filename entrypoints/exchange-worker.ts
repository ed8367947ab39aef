import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startExchangeWorker } from '../src/notebook/exchange/start-exchange-worker.ts';
import type { WorkOrder } from '../src/notebook/exchange/work.ts';

/** A worker of the notebook: reads and writes files, and the database of packs. */
export default defineUnlistedScript(() => {
  startExchangeWorker(
    (hear) => {
      self.onmessage = ({ data }: MessageEvent<WorkOrder>) => hear(data);
    },
    (report) => self.postMessage(report),
  );
});
