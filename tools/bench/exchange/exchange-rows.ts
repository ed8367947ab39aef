import type { Row } from '../rows.ts';
import type { ExchangeBench } from './bench-exchange.ts';

/** So long a page may stand still while a worker reads or writes: a reader who types then hardly feels it. */
const MAX_STILL_MS = 200;

/** The budgets of files in and out, line by line. */
export function exchangeRows(benches: readonly ExchangeBench[]): Row[] {
  return benches.map(({ browser, what, parts, budget }) => {
    const ms = parts.reduce((sum, { timed }) => sum + timed.ms, 0);
    const megabytes = Math.max(...parts.map((one) => one.megabytes));
    const stillMs = Math.max(...parts.map(({ timed }) => timed.stillMs));
    const told = parts.map(
      ({ part, timed, megabytes }) =>
        `${part} in ${(timed.ms / 1000).toFixed(1)} s, ${timed.steps} steps, ${megabytes.toFixed(0)} MB`,
    );
    return {
      what: `${browser}: 100,000, ${what}`,
      budget: `≤ ${budget.ms / 1000} s, ≤ ${budget.megabytes} MB, page still ≤ ${MAX_STILL_MS} ms`,
      measured: `${(ms / 1000).toFixed(1)} s, ${megabytes.toFixed(0)} MB, page still ${stillMs.toFixed(0)} ms (${told.join('; ')})`,
      kept: ms <= budget.ms && megabytes <= budget.megabytes && stillMs <= MAX_STILL_MS,
    };
  });
}
