import Dexie, { type Table } from 'dexie';

/** A key as WebCrypto keeps it: it can be used, and nobody can read it out. */
export type KeptKey = {
  readonly key: CryptoKey;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
};

const ROW = 'backups';

/** The key that copies are sealed with; `null` where they are to be plain. */
export async function readBackupKey(): Promise<KeptKey | null> {
  return withKeys(async (keys) => (await keys.get(ROW)) ?? null);
}

/** Keeps a key, or takes it away: copies are plain from then on. */
export async function keepBackupKey(key: KeptKey | null): Promise<void> {
  await withKeys(async (keys) => {
    await (key ? keys.put(key, ROW) : keys.delete(ROW));
  });
}

async function withKeys<Answer>(act: (keys: Table<KeptKey, string>) => Promise<Answer>): Promise<Answer> {
  const dexie = new Dexie('gloss-keys', { chromeTransactionDurability: 'strict' });
  dexie.version(1).stores({ keys: '' });
  try {
    return await act(dexie.table('keys'));
  } finally {
    dexie.close();
  }
}
