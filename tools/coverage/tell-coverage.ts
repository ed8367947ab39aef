import type { Coverage, CoverageReport } from './measure-coverage.ts';

/** So many of the missed names show where the glossary is thin. */
const MOST_MISSED = 60;

/** Coverage as a table, then what was missed most. */
export function tellCoverage({ byTopic, all, missed }: CoverageReport): string {
  const rows = [
    ['stories on', 'stories', 'mentions', 'spotted', '', 'linked', ''],
    ...[...byTopic, all].map((coverage) => [
      coverage.topic,
      String(coverage.documents),
      String(coverage.mentions),
      String(coverage.spotted),
      share(coverage.spotted, coverage),
      String(coverage.linked),
      share(coverage.linked, coverage),
    ]),
  ];
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
      .join('  '),
  );
  const most = missed.slice(0, MOST_MISSED).map(([surface, count]) => `${surface} ×${count}`);
  return [...table, '', `Not spotted (${missed.length} names), the most frequent: ${most.join(', ')}`].join(
    '\n',
  );
}

function share(part: number, { mentions }: Coverage): string {
  return mentions === 0 ? '–' : `${((100 * part) / mentions).toFixed(1)} %`;
}
