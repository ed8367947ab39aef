import Dexie, { type Table } from 'dexie';
import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { foldForSearch } from '../core/text/fold-for-search.ts';

/**
 * Entries of one edition that follow each other by id, as one row. A row costs a browser's store some hundred
 * microseconds whatever is in it: a hundred thousand rows took a minute, five hundred take a second.
 */
export type EntryBlockRow = {
  readonly edition: string;
  /** The id of the first of them. */
  readonly first: EntryId;
  readonly entries: readonly Entry[];
};

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
const ENTRIES_A_WRITE = 10 * ENTRIES_A_BLOCK;

/**
 * Writes the entries of an edition that has none yet. Calls back after each write with how many are done; what that
 * throws ends it.
 */
export async function writeEntries(
  db: BlockTables,
  edition: string,
  given: readonly Entry[],
  onWrite: (done: number) => void = () => {},
): Promise<void> {
  const entries = given.toSorted((a, b) => order(a.id, b.id));
  for (let from = 0; from < entries.length; from += ENTRIES_A_WRITE) {
    const rows = blocks(entries.slice(from, from + ENTRIES_A_WRITE), ENTRIES_A_BLOCK);
    await db.entryBlocks.bulkAdd(rows.map((some) => ({ edition, first: some[0]!.id, entries: some })));
    onWrite(Math.min(entries.length, from + ENTRIES_A_WRITE));
  }
  const names = given
    .map(({ name, id }) => [foldForSearch(name), id] as const)
    .sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]));
  await db.nameBlocks.bulkAdd(
    blocks(names, NAMES_A_BLOCK).map((some, nth) => ({ edition, first: some[0]![0], nth, names: some })),
  );
}

/** All entries of an edition, by id. */
export async function entriesOfEdition(db: BlockTables, edition: string): Promise<Entry[]> {
  const rows = await db.entryBlocks
    .where('[edition+first]')
    .between(...whole(edition))
    .toArray();
  return rows.flatMap(({ entries }) => entries);
}

/** Entries of an edition by their ids; unknown ones are left out. */
export async function entriesWithIds(
  db: BlockTables,
  edition: string,
  ids: readonly EntryId[],
): Promise<Entry[]> {
  const found: Entry[] = [];
  let block: EntryBlockRow | undefined;
  for (const id of [...new Set(ids)].sort(order)) {
    // Ids that follow each other are likely to be in one block.
    if (!block || order(block.entries.at(-1)!.id, id) < 0)
      block = await db.entryBlocks
        .where('[edition+first]')
        .between([edition, Dexie.minKey], [edition, id], true, true)
        .last();
    const entry = block?.entries.find((one) => one.id === id);
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

function blocks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, nth) =>
    items.slice(nth * size, (nth + 1) * size),
  );
}
