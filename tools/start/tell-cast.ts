import type { EntryId } from '../../src/core/glossary/entry.ts';
import type { ToldChoice } from '../../src/messaging/protocol.ts';
import type { CastMember } from './cast.ts';

/** How much of a passage is shown on each side of an ambiguous mention, in UTF-16 units. */
const CONTEXT = 30;

/** The cast as a table with a heading, one entry a line. */
export function tellCast(cast: readonly CastMember[]): string {
  if (cast.length === 0) return 'Nothing on this page is in the glossary.';
  const rows = [
    ['entry', 'name', 'kind', 'count'],
    ...cast.map(({ entry, name, kind, count }) => [entry, name, kind, String(count)]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}

/** What is ambiguous, each place with some words around it. */
export function tellChoices(choices: readonly ToldChoice[], nameOf: (entry: EntryId) => string): string {
  if (choices.length === 0) return 'Nothing is ambiguous.';
  const lines = choices.map(({ passage, start, end, text, entries }) => {
    const before = passage.slice(Math.max(0, start - CONTEXT), start);
    const after = passage.slice(end, end + CONTEXT);
    return `  … ${before}[${text}]${after} …: ${entries.map(nameOf).join(' or ')}`;
  });
  return ['Ambiguous:', ...lines.map((line) => line.replaceAll('\n', ' '))].join('\n');
}
