import type { PageBench } from './bench-page.ts';
import type { Measured } from './median.ts';
import { PEERS } from './peers.ts';
import type { Row } from './rows.ts';

/** The measurements of each page, and the budgets line by line, as text. */
export function tellBench(pages: readonly PageBench[], rows: readonly Row[]): string {
  const heading = [
    'page',
    'marks',
    'bare walk',
    'Gloss',
    '×',
    ...PEERS.map(({ name }) => name),
    'longest task',
    'first mark',
    'memory',
  ];
  const lines = pages.map((page) => [
    page.page,
    `${page.marks}`,
    sayTime(page.floor),
    sayTime(page.gloss),
    (page.gloss.median / page.floor.median).toFixed(2),
    ...PEERS.map(({ name }) => sayTime(page.peers[name]!)),
    sayTime(page.longestTask),
    page.firstMark === null ? '–' : `${page.firstMark.toFixed(0)} ms`,
    `${(page.memory / 1024).toFixed(0)} kB`,
  ]);
  return [
    'Milliseconds of the main thread on cold pages: median ± the distance between the quartiles.',
    inColumns([heading, ...lines]),
    tellRows(rows),
  ].join('\n\n');
}

/** The budgets line by line, each kept or broken. */
export function tellRows(rows: readonly Row[]): string {
  return inColumns(
    rows.map(({ what, budget, measured, kept }) => [kept ? '✓' : '✗', what, budget, measured]),
  );
}

function sayTime({ median, spread }: Measured): string {
  return `${median.toFixed(1)} ± ${spread.toFixed(1)}`;
}

/** Rows of cells as text, each column as wide as its widest cell. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
