/** The order in which the keys of an entry are written. */
const KEYS = [
  'id',
  'kind',
  'name',
  'nameOrder',
  'derive',
  'forms',
  'gist',
  'detail',
  'facts',
  'born',
  'died',
  'relations',
  'location',
  'ids',
  'sources',
  'asOf',
];

/**
 * Entries as the files of the bundled pack hold them: by id, a line for each key, so that a change is a line in the
 * history and the files, which readers download, stay small.
 */
export function formatEntries(entries: readonly Readonly<Record<string, unknown>>[]): string {
  const sorted = [...entries].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
  return `[\n${sorted.map(formatEntry).join(',\n')}\n]\n`;
}

function formatEntry(entry: Readonly<Record<string, unknown>>): string {
  const keys = [...KEYS, ...Object.keys(entry).filter((key) => !KEYS.includes(key))];
  const lines = keys.flatMap((key) => {
    const value = entry[key];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    return `${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  });
  return `{\n${lines.join(',\n')}\n}`;
}
