import Dexie, { type Table } from 'dexie';
import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { foldForSearch } from '../core/text/fold-for-search.ts';

/**
 * Entries of one edition that follow each other by id, as one row. A row costs a browser's store some hundred
 * microseconds whatever is in it: a hundred thousand rows took a minute, five hundred take a second; and half of that,
 * or in Firefox a third, where what is in it is one text.
 */
export type EntryBlockRow = {
  readonly edition: string;
  /** The id of the first of them. */
  readonly first: EntryId;
  /** JSON of a list of them. */
  readonly entries: string;
};

/** The entries of a block. */
export function entriesIn({ entries }: EntryBlockRow): Entry[] {
  // Written by `entryBlockWriter`.
  return JSON.parse(entries) as Entry[];
}

/** Folded names that follow each other, with the ids of their entries: by it entries are found by name. */
export type NameBlockRow = {
  readonly edition: string;
  readonly first: string;
  readonly nth: number;
  readonly names: readonly (readonly [folded: string, id: EntryId])[];
};

/** Where entries are kept; a part of the database of packs. */
export type BlockTables = {
  readonly entryBlocks: Table<EntryBlockRow, [edition: string, first: EntryId]>;
  readonly nameBlocks: Table<NameBlockRow, [edition: string, first: string, nth: number]>;
};

const ENTRIES_A_BLOCK = 200;
const NAMES_A_BLOCK = 1_000;
/** Written in one request: some tens of milliseconds. */
const BLOCKS_A_WRITE = 10;

/**
 * Writes the entries of an edition that has none yet, as they come: by id. Each is with the store or in the block that
 * is being filled; of the others only their names are remembered.
 */
export function entryBlockWriter(db: BlockTables, edition: string) {
  const names: (readonly [string, EntryId])[] = [];
  let rows: EntryBlockRow[] = [];
  let block: Entry[] = [];

  async function write(): Promise<void> {
    const written = rows;
    rows = [];
    await db.entryBlocks.bulkAdd(written);
  }

  function close(): void {
    if (block.length > 0) rows.push({ edition, first: block[0]!.id, entries: JSON.stringify(block) });
    block = [];
  }

  return {
    /** Answers `null` where it has only been put into a block. */
    add(entry: Entry): Promise<void> | null {
      names.push([foldForSearch(entry.name), entry.id]);
      block.push(entry);
      if (block.length === ENTRIES_A_BLOCK) close();
      return rows.length === BLOCKS_A_WRITE ? write() : null;
    },
    async finish(): Promise<void> {
      close();
      await write();
      names.sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]));
      for (let nth = 0; nth * NAMES_A_BLOCK < names.length; nth += BLOCKS_A_WRITE)
        await db.nameBlocks.bulkAdd(nameBlocks(edition, names, nth, nth + BLOCKS_A_WRITE));
    },
  };
}

/** The blocks `from` to `to` of names that are in order, as far as there are so many. */
function nameBlocks(edition: string, names: NameBlockRow['names'], from: number, to: number): NameBlockRow[] {
  const rows: NameBlockRow[] = [];
  for (let nth = from; nth < to && nth * NAMES_A_BLOCK < names.length; nth += 1) {
    const some = names.slice(nth * NAMES_A_BLOCK, (nth + 1) * NAMES_A_BLOCK);
    rows.push({ edition, first: some[0]![0], nth, names: some });
  }
  return rows;
}

/** Writes the entries of an edition that has none yet. */
export async function writeEntries(
  db: BlockTables,
  edition: string,
  entries: readonly Entry[],
): Promise<void> {
  const writer = entryBlockWriter(db, edition);
  for (const entry of entries.toSorted((a, b) => order(a.id, b.id))) await writer.add(entry);
  await writer.finish();
}

/** All entries of an edition, by id. */
export async function entriesOfEdition(db: BlockTables, edition: string): Promise<Entry[]> {
  const entries: Entry[] = [];
  await eachEntryOfEdition(db, edition, (entry) => entries.push(entry));
  return entries;
}

/** The same one after the other; only some blocks of them are in memory. */
export async function eachEntryOfEdition(
  db: BlockTables,
  edition: string,
  take: (entry: Entry) => void,
): Promise<void> {
  await db.entryBlocks
    .where('[edition+first]')
    .between(...whole(edition))
    .each((row) => entriesIn(row).forEach(take));
}

/** Entries of an edition by their ids; unknown ones are left out. */
export async function entriesWithIds(
  db: BlockTables,
  edition: string,
  ids: readonly EntryId[],
): Promise<Entry[]> {
  const found: Entry[] = [];
  let block: readonly Entry[] = [];
  for (const id of [...new Set(ids)].sort(order)) {
    // Ids that follow each other are likely to be in one block.
    if (block.length === 0 || order(block.at(-1)!.id, id) < 0) {
      const row = await db.entryBlocks
        .where('[edition+first]')
        .between([edition, Dexie.minKey], [edition, id], true, true)
        .last();
      block = row ? entriesIn(row) : [];
    }
    const entry = block.find((one) => one.id === id);
    if (entry) found.push(entry);
  }
  return found;
}

/** Entries of an edition whose folded name begins with this, by name, and as many as are asked for. */
export async function entriesBeginning(
  db: BlockTables,
  edition: string,
  folded: string,
  most: number,
): Promise<Entry[]> {
  // The last block that begins before it may hold the first of them.
  const before = await db.nameBlocks
    .where('[edition+first+nth]')
    .between([edition, Dexie.minKey, Dexie.minKey], [edition, folded, Dexie.minKey])
    .last();
  const within = await db.nameBlocks
    .where('[edition+first+nth]')
    .between([edition, folded, Dexie.minKey], [edition, `${folded}\uffff`, Dexie.maxKey])
    .limit(Math.ceil(most / NAMES_A_BLOCK) + 1)
    .toArray();
  const names = [...(before ? [before] : []), ...within].flatMap((block) => block.names);
  const ids = names
    .filter(([name]) => name.startsWith(folded))
    .slice(0, most)
    .map(([, id]) => id);
  const entries = new Map((await entriesWithIds(db, edition, ids)).map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => entries.get(id) ?? []);
}

/** Deletes the entries of an edition. */
export async function deleteEntries(db: BlockTables, edition: string): Promise<void> {
  await db.entryBlocks
    .where('[edition+first]')
    .between(...whole(edition))
    .delete();
  await db.nameBlocks
    .where('[edition+first]')
    .between(...whole(edition))
    .delete();
}

function whole(edition: string) {
  return [
    [edition, Dexie.minKey],
    [edition, Dexie.maxKey],
  ] as const;
}

/** As the browser's store orders texts: by UTF-16 units. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
