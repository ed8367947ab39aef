import type { Row } from '../rows.ts';
import type { ExchangeBench } from './bench-exchange.ts';

/** A process of the browser has some hundred megabytes before it does anything. */
const MAX_MEGABYTES = 500;

/** The budgets of files in and out, line by line. */
export function exchangeRows(benches: readonly ExchangeBench[]): Row[] {
  return benches.flatMap((bench) => {
    const { browser, what, budgetMs, timed, megabytes } = bench;
    if (budgetMs === null) return [];
    return {
      what: `${browser}: 100,000, ${what}`,
      budget: `≤ ${budgetMs / 1000} s, ≤ ${MAX_MEGABYTES} MB`,
      measured: said(timed.ms, timed.steps, megabytes),
      kept: timed.ms <= budgetMs && megabytes <= MAX_MEGABYTES,
    };
  });
}

export function sayExchange({ browser, what, timed, megabytes }: ExchangeBench): string {
  return `${browser}  ${what}: ${said(timed.ms, timed.steps, megabytes)}`;
}

function said(ms: number, steps: number, megabytes: number): string {
  return `${(ms / 1000).toFixed(1)} s, told in ${steps} steps, ${megabytes.toFixed(0)} MB at most`;
}
