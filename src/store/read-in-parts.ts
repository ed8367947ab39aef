import type { Table } from 'dexie';

/** So many rows are read in less than a frame or two; between two parts letters are taken in and frames drawn. */
const ROWS_A_PART = 1_500;

/** A table whose rows are known by one of their words. */
export type KeyedTable<Row, Key extends string> = Pick<Table<Row, Key>, 'where' | 'orderBy'>;

/** Reads a table by its key from one end to the other, and hands over part after part. */
export async function readInParts<Row, Key extends string>(
  table: KeyedTable<Row, Key>,
  key: string & keyof Row,
  take: (part: Row[]) => void,
  signal: AbortSignal,
): Promise<void> {
  let from: Key | null = null;
  for (;;) {
    const rest: ReturnType<KeyedTable<Row, Key>['orderBy']> =
      from === null ? table.orderBy(key) : table.where(key).above(from);
    const part: Row[] = await rest.limit(ROWS_A_PART).toArray();
    if (signal.aborted) return;
    const last = part.at(-1);
    // Whoever takes a part may put it into another order.
    take(part);
    if (!last || part.length < ROWS_A_PART) return;
    // The key of a row is a string, as `Key` says.
    from = last[key] as Key;
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
