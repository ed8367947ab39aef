import type { Note, Page } from '../core/notes/note.ts';
import { readNote, readPage } from '../core/notes/read-note.ts';

/** What could be read of a database that Dexie cannot open, or that fails when it is asked. */
export type Rescue = {
  readonly notes: readonly Note[];
  readonly pages: readonly Page[];
  /** Rows that are there and could not be read, or are no notes. */
  readonly unread: number;
};

/**
 * Reads a broken database row by row, without Dexie and without a version, so that neither a missing table nor one bad
 * row keeps the others from being saved. Writes nothing. Throws what the browser says where it opens nothing at all.
 */
export async function rescueNotes(name = 'gloss'): Promise<Rescue> {
  const db = await openAsItIs(name);
  try {
    const [notes, pages] = [await readRows(db, 'notes'), await readRows(db, 'pages')];
    const kept = notes.rows.map(readNote).filter((note) => note !== null);
    return {
      notes: kept,
      pages: pages.rows.map(readPage).filter((page) => page !== null),
      unread: notes.unread + notes.rows.length - kept.length,
    };
  } finally {
    db.close();
  }
}

/** Throws the database away, so that the next opening makes an empty one. Only ever asked for by the reader. */
export function discardNotes(name = 'gloss'): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

function openAsItIs(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    // There is none: it must not be made by looking for it.
    request.onupgradeneeded = () => request.transaction?.abort();
  });
}

type Rows = { readonly rows: readonly unknown[]; readonly unread: number };

async function readRows(db: IDBDatabase, table: string): Promise<Rows> {
  if (!db.objectStoreNames.contains(table)) return { rows: [], unread: 0 };
  const ask = <Value>(request: (store: IDBObjectStore) => IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      // One transaction each: a failed request takes its transaction along.
      const asked = request(db.transaction(table).objectStore(table));
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  try {
    return { rows: await ask((store) => store.getAll()), unread: 0 };
  } catch {
    // Something among them is bad: each by itself.
  }
  const rows: unknown[] = [];
  let unread = 0;
  for (const key of await ask((store) => store.getAllKeys()).catch(() => [])) {
    try {
      rows.push(await ask((store) => store.get(key)));
    } catch {
      unread += 1;
    }
  }
  return { rows, unread };
}
