import { expect, test } from 'vitest';
import { startExchangeWorker } from '../../../src/notebook/exchange/start-exchange-worker.ts';
import type { WorkOrder, WorkReport } from '../../../src/notebook/exchange/work.ts';
import { HARBOUR_REVIEW, madeNote } from '../../core/notes/made-note.ts';

const CHOICES = { timeZone: 'UTC', guardFormulas: true, template: '' };

/** What a worker reports of some orders, up to the first that ends them. */
function reportsOf(orders: readonly WorkOrder[]): Promise<WorkReport> {
  return new Promise((resolve) => {
    startExchangeWorker(
      (hear) => orders.forEach(hear),
      (report) => {
        if (report.kind === 'written' || report.kind === 'failed') resolve(report);
      },
    );
  });
}

const HANDED: readonly WorkOrder[] = [
  { kind: 'take-notes', notes: [madeNote()] },
  { kind: 'take-known', pages: [HARBOUR_REVIEW], entries: [], at: '2026-11-27T12:00:00.000Z' },
];

test('notes that were handed over are written', async () => {
  const report = await reportsOf([...HANDED, { kind: 'write', format: 'gloss-json', choices: CHOICES }]);
  if (report.kind !== 'written') throw new Error(`It said: ${JSON.stringify(report)}`);
  const { notes } = JSON.parse(await report.blob.text());
  expect(notes).toEqual([madeNote()]);
});

const IN_VAIN = [
  ['no notes were handed over', { kind: 'write', format: 'gloss-json', choices: CHOICES }],
  ['there is no such format', { kind: 'write', format: 'json', choices: CHOICES }],
  ['there is no pack', { kind: 'write-pack', format: 'csv' }],
] as const satisfies readonly (readonly [string, WorkOrder])[];

test.each(IN_VAIN)('whoever orders a file is told that %s', async (why, order) => {
  const handed = why === 'no notes were handed over' ? [] : HANDED;
  expect(await reportsOf([...handed, order])).toMatchObject({ kind: 'failed' });
});
