import Dexie, { type Table } from 'dexie';
import type { Instant, Note, NoteId, Page, PageUrl } from '../core/notes/note.ts';
import type { Placing } from '../core/notes/placing.ts';
import { say } from '../language/speak.ts';
import { isBroken, whyFailed } from './why-failed.ts';

/** Raised by every change of tables or indexes, with a step that brings older databases along. */
const SCHEMA_VERSION = 3;
/** Raised by every change of what a row means that needs no change of tables. */
const DATA_VERSION = 2;

/** Dexie multiplies its versions by ten, and counts within the ten what it has mended by itself. */
const NATIVE_STEP = 10;

/** A row of `meta`. */
export type Meta =
  | { readonly key: 'dataVersion'; readonly value: number }
  /** A random word by which this database is told from one that takes its place: see `kept-mark.ts`. */
  | { readonly key: 'birth'; readonly value: string };

/** What may be asked of a database that must not be written to. */
export type ReadableDatabase = {
  readonly notes: Pick<
    Table<Note, NoteId>,
    'where' | 'get' | 'bulkGet' | 'toArray' | 'orderBy' | 'count' | 'schema'
  >;
  readonly pages: Pick<Table<Page, PageUrl>, 'get' | 'bulkGet' | 'where' | 'orderBy' | 'toArray'>;
  /** A later Gloss may keep no such table. */
  readonly placings?: Pick<Table<Placing, NoteId>, 'bulkGet' | 'where' | 'orderBy'>;
  readonly name: string;
};

/** How a note once was, or was elsewhere: kept when another version took its place. */
export type NoteVersion = {
  readonly number?: number;
  readonly note: NoteId;
  readonly version: Note;
  /** When it was put aside. */
  readonly at: Instant;
};

/** Gloss' database, opened and of the version that this build knows. */
export type Database = Dexie & {
  readonly notes: Table<Note, NoteId>;
  readonly pages: Table<Page, PageUrl>;
  readonly placings: Table<Placing, NoteId>;
  readonly versions: Table<NoteVersion, number>;
  readonly meta: Table<Meta, Meta['key']>;
};

export type Opening =
  | { readonly kind: 'open'; readonly db: Database }
  /** A later Gloss has written here: to be read and exported, and never written to by this one. */
  | { readonly kind: 'newer'; readonly db: ReadableDatabase; readonly why: string }
  /** The store is there and cannot be used: what is left of it can be looked for (`rescue-notes.ts`). */
  | { readonly kind: 'broken'; readonly why: string }
  /** It is full, closed or switched off, and nothing is wrong with it. `why` is a sentence for the reader. */
  | { readonly kind: 'failed'; readonly why: string };

/** Opens the database, making it where there is none. Only for the extension's own top-level contexts. */
export async function openDatabase(name = 'gloss'): Promise<Opening> {
  try {
    if (await isNewer(name)) return await openNewer(name);
    const db = declare(name);
    await db.open();
    const data = await db.meta.get('dataVersion');
    if (data?.key === 'dataVersion' && data.value > DATA_VERSION)
      return { kind: 'newer', db, why: say('notebook.newer') };
    return { kind: 'open', db };
  } catch (error) {
    return { kind: isBroken(error) ? 'broken' : 'failed', why: whyFailed(error) };
  }
}

/**
 * Looked up before Dexie opens anything: given a schema, it opens a newer database without a word and adds to it
 * what it misses (dexie/Dexie.js#2097).
 */
async function isNewer(name: string): Promise<boolean> {
  const databases = await indexedDB.databases();
  const installed = databases.find((database) => database.name === name)?.version ?? 0;
  return Math.floor(installed / NATIVE_STEP) > SCHEMA_VERSION;
}

/** Without a schema of ours Dexie takes the one that is there and changes nothing. */
async function openNewer(name: string): Promise<Opening> {
  const dexie = new Dexie(name);
  await dexie.open();
  return {
    kind: 'newer',
    db: { name, notes: dexie.table('notes'), pages: dexie.table('pages') },
    why: say('notebook.newer'),
  };
}

function declare(name: string): Database {
  // A note that was shown as saved survives a power cut: the answer waits for the disk.
  const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' });
  dexie.version(1).stores({
    notes: 'id, about.entry, about.page, origin.page, updated, *tags',
    pages: 'url',
    meta: 'key',
  });
  dexie
    .version(2)
    .stores({
      // `deleted` is in the index only of what is in the trash: null is no key.
      notes: 'id, about.entry, about.page, origin.page, created, updated, deleted, *tags',
      placings: 'note',
      versions: '++number, note',
    })
    .upgrade((transaction) => transaction.table('meta').put({ key: 'dataVersion', value: DATA_VERSION }));
  dexie.version(SCHEMA_VERSION).stores({
    // By the two pairs the newest notes on an entry are found, and how many there are, without reading them all.
    notes:
      'id, about.entry, about.page, origin.page, created, updated, deleted, *tags, ' +
      '[about.entry+created], [about.entry+deleted]',
  });
  dexie.on('populate', (transaction) => {
    const meta: Meta = { key: 'dataVersion', value: DATA_VERSION };
    return transaction.table('meta').add(meta);
  });
  dexie.on('versionchange', () => {
    // A later Gloss wants to upgrade. Dexie's own answer would open again by itself and write into what is then
    // a newer database; closed for good, every further write fails with a word.
    dexie.close();
    return false;
  });
  // The tables are those just declared; Dexie adds them as properties.
  return dexie as Database;
}
