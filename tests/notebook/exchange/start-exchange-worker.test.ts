import { expect, test } from 'vitest';
import { startExchangeWorker } from '../../../src/notebook/exchange/start-exchange-worker.ts';
import type { WorkOrder, WorkReport } from '../../../src/notebook/exchange/work.ts';

/** What a worker reports of an order that it cannot carry out. */
function reportOf(order: WorkOrder): Promise<WorkReport> {
  return new Promise((resolve) => {
    startExchangeWorker(
      (hear) => hear(order),
      (report) => {
        if (report.kind !== 'ready') resolve(report);
      },
    );
  });
}

test('whoever orders a file of a pack that the worker has not got is told so', async () => {
  expect(await reportOf({ kind: 'write-pack', format: 'csv' })).toMatchObject({ kind: 'failed' });
});
