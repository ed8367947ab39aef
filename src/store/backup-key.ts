import { oneRow } from './one-row.ts';

/** A key as WebCrypto keeps it: it can be used, and nobody can read it out. */
export type KeptKey = {
  readonly key: CryptoKey;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iterations: number;
};

/** The key that copies are sealed with; without one they are plain. */
export const backupKey = oneRow<KeptKey>({ database: 'gloss-keys', table: 'keys', row: 'backups' });
