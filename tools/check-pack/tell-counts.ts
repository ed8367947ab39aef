import type { PackCounts } from './count-entries.ts';

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** The figures of a pack as lines to read. */
export function tellCounts(counts: PackCounts): string {
  const rows = [...counts.byKind, { kind: 'all', entries: counts.entries, deep: counts.deep }];
  return [
    `${'kind'.padEnd(14)}${'entries'.padStart(8)}${'deep'.padStart(8)}`,
    ...rows.map(
      ({ kind, entries, deep }) =>
        `${kind.padEnd(14)}${String(entries).padStart(8)}${String(deep).padStart(8)}`,
    ),
    '',
    `${counts.facts} dated facts, ${counts.relations} relations`,
    `${counts.givenForms} forms given, ${counts.allForms} with those derived`,
    `entries with a form in: ${counts.byLanguage
      .map(([language, entries]) => `${LANGUAGE_NAMES.of(language)} ${entries}`)
      .join(', ')}`,
  ].join('\n');
}
