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

/** Lists whose items are short objects and stand a line each. */
const LISTED = new Set(['forms', 'facts', 'relations', 'sources']);

/**
 * Entries as the files of the bundled pack hold them: by id, a line for each key and for each form, fact and
 * relation, so that a change is a line in the history and the file stays small.
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
    return `  ${JSON.stringify(key)}: ${LISTED.has(key) ? formatList(value as unknown[]) : inline(value)}`;
  });
  return ` {\n${lines.join(',\n')}\n }`;
}

function formatList(items: readonly unknown[]): string {
  return items.length === 1
    ? `[${inline(items[0])}]`
    : `[\n${items.map((item) => `   ${inline(item)}`).join(',\n')}\n  ]`;
}

/** JSON in one line, with a space inside braces and behind colons and commas. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, inner]) => `${JSON.stringify(key)}: ${inline(inner)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
