import Dexie, { type Table } from 'dexie';

/** One thing that only IndexedDB can hold, as a key or the handle of a folder. */
export type OneRow<Row> = {
  /** `null` where nothing is kept. */
  read(): Promise<Row | null>;
  /** Keeps it in place of what was there; `null` takes it away. */
  keep(row: Row | null): Promise<void>;
};

/** Keeps a row in a database of its own, which is open only as long as it is asked. */
export function oneRow<Row>(place: {
  readonly database: string;
  readonly table: string;
  readonly row: string;
}): OneRow<Row> {
  async function withTable<Answer>(act: (table: Table<Row, string>) => Promise<Answer>): Promise<Answer> {
    const dexie = new Dexie(place.database, { chromeTransactionDurability: 'strict' });
    dexie.version(1).stores({ [place.table]: '' });
    try {
      return await act(dexie.table(place.table));
    } finally {
      dexie.close();
    }
  }
  return {
    read: () => withTable(async (table) => (await table.get(place.row)) ?? null),
    keep: (row) =>
      withTable(async (table) => {
        await (row ? table.put(row, place.row) : table.delete(place.row));
      }),
  };
}
