import type { Table } from 'dexie';

/**
 * So many rows are read in some frames; between two parts letters are taken in and frames drawn, and the database
 * answers what a card asks meanwhile: it does one thing after the other.
 */
const ROWS_A_PART = 500;

/** A table whose rows are known by one of their words. */
export type KeyedTable<Row, Key extends string> = Pick<Table<Row, Key>, 'where' | 'orderBy'>;

/** Reads a table by its key from one end to the other, and hands over part after part. */
export async function readInParts<Row, Key extends string>(
  table: KeyedTable<Row, Key>,
  key: string & keyof Row,
  take: (part: Row[]) => void,
  signal: AbortSignal,
): Promise<void> {
  const ask = (rows: ReturnType<KeyedTable<Row, Key>['orderBy']>): Promise<Row[]> =>
    Promise.resolve(rows.limit(ROWS_A_PART).toArray());
  let next: Promise<Row[]> | null = ask(table.orderBy(key));
  while (next !== null) {
    const part: Row[] = await next;
    if (signal.aborted) return;
    const last = part.at(-1);
    // The database looks for the next rows while these are taken. The key of a row is a string, as `Key` says.
    next = last && part.length === ROWS_A_PART ? ask(table.where(key).above(last[key] as Key)) : null;
    take(part);
  }
}
