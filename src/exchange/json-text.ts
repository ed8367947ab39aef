/** With more things than this nobody reads the file through, and spaces would be half of it. */
const READABLE = 2_000;

/** JSON that stands as far to the right as what it stands in. */
export function indented(value: unknown, spaces: number): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${' '.repeat(spaces)}`);
}

/** Writes one of many things of a list: a field a line or, where they are very many, a thing a line. */
export function writerOfMany(count: number, spaces: number): (value: unknown) => string {
  return count > READABLE ? (value) => JSON.stringify(value) : (value) => indented(value, spaces);
}
