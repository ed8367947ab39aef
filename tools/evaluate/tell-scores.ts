import type { Score } from './score.ts';

export type ScoredSet = { readonly name: string; readonly score: Score };

const COLUMNS = ['precision', 'recall', 'f1', 'wrongRate', 'shortWrongRate'] as const;
const HEADINGS = ['set', 'precision', 'recall', 'F1', 'wrong', 'wrong short'];
const COLUMN_WIDTH = 12;

/** Scores of one way to link as a table, headed by what that way is. */
export function tellScores(heading: string, sets: readonly ScoredSet[]): string {
  const rows = [HEADINGS, ...sets.map(({ name, score }) => [name, ...COLUMNS.map((key) => say(score[key]))])];
  const first = Math.max(...rows.map(([name]) => name!.length));
  const lines = rows.map(([name, ...cells]) =>
    [name!.padEnd(first), ...cells.map((cell) => cell.padStart(COLUMN_WIDTH))].join(''),
  );
  return [heading, ...lines].join('\n');
}

function say(share: number | null | undefined): string {
  return typeof share === 'number' ? share.toFixed(3) : '–';
}
