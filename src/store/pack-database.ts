import Dexie, { type Table, type Transaction } from 'dexie';
import type { Entry, EntryId } from '../core/glossary/entry.ts';
import type { OwnGist } from '../core/glossary/own-gist.ts';
import type { PackOnShelf } from '../core/glossary/pack-on-shelf.ts';
import type { KeptChoice } from '../core/linking/reader-choice.ts';
import type { Instant, NoteId } from '../core/notes/note.ts';
import type { CompiledPartRow } from './compiled-packs.ts';
import { type EntryBlockRow, type NameBlockRow, writeEntries } from './entry-blocks.ts';
import { whyFailed } from './why-failed.ts';

/** Raised by every change of tables or indexes. */
const SCHEMA_VERSION = 4;

/**
 * A pack that was imported or is being so. Its entries hang on the edition and not on the id: a new edition is put
 * down beside the old one and takes its place in one step, so a pack is there whole or not at all.
 */
export type PackRow = PackOnShelf & {
  readonly state: 'arriving' | 'here';
  /** When it began to arrive, as ISO 8601 in UTC. */
  readonly arrived: string;
};

/** The order that the reader gave the packs, as one row. */
export type ShelfRow = { readonly key: 'order'; readonly ids: readonly string[] };

/**
 * An entry of the reader's own that is no more: deleted, or merged into another. It is kept so that it can be brought
 * back, that notes on it still have a name to stand under, and that its id leads to what it was merged into.
 */
export type GoneRow = {
  readonly id: EntryId;
  readonly entry: Entry;
  readonly at: Instant;
  /** `null` where it was deleted. */
  readonly into: Merging | null;
};

/** What a merging has changed, to be taken back. */
export type Merging = {
  readonly to: EntryId;
  /** The entry that was merged into, as it was. */
  readonly before: Entry;
  /** What the reader had said of names for the merged entry. */
  readonly choices: readonly KeptChoice[];
  /** The notes that followed; told when they have. */
  readonly notes: readonly NoteId[];
  /** Whether the reader knew the merged entry. */
  readonly wasKnown: boolean;
};

/**
 * The database of packs, and of what the reader has said of names and entries in them: apart from that of notes, so
 * that neither a broken nor a huge pack can come in their way.
 */
export type PackDatabase = Dexie & {
  readonly packs: Table<PackRow, string>;
  /** Entries have their ids among all packs. */
  readonly entryBlocks: Table<EntryBlockRow, [edition: string, first: EntryId]>;
  readonly nameBlocks: Table<NameBlockRow, [edition: string, first: string, nth: number]>;
  readonly compiledParts: Table<CompiledPartRow, [edition: string, nth: number]>;
  readonly shelf: Table<ShelfRow, ShelfRow['key']>;
  readonly choices: Table<KeptChoice, KeptChoice['key']>;
  readonly ownGists: Table<OwnGist, EntryId>;
  readonly gone: Table<GoneRow, EntryId>;
};

export type PackOpening =
  | { readonly kind: 'open'; readonly db: PackDatabase }
  /** `why` is a sentence for the reader. */
  | { readonly kind: 'failed'; readonly why: string };

/** Opens the database of packs, making it where there is none. Only for the extension's own top-level contexts. */
export async function openPackDatabase(name = 'gloss-packs'): Promise<PackOpening> {
  try {
    // What the reader writes into a pack of their own must survive a power cut as a note does.
    const dexie = new Dexie(name, { chromeTransactionDurability: 'strict' });
    dexie.version(2).stores({
      packs: 'edition, id',
      entries: '[edition+id], [edition+folded]',
      compiled: 'edition',
      shelf: 'key',
      choices: 'key',
      ownGists: 'entry',
      gone: 'id, into.to',
    });
    dexie
      .version(3)
      .stores({ entries: null, entryBlocks: '[edition+first]', nameBlocks: '[edition+first+nth]' })
      .upgrade((transaction) => intoBlocks(transaction));
    // What was compiled before is compiled anew when it is first asked for.
    dexie
      .version(SCHEMA_VERSION)
      .stores({ compiled: null, compiledParts: '[edition+nth]' })
      .upgrade((transaction) => transaction.table('entryBlocks').toCollection().modify(intoText));
    await dexie.open();
    // The tables are those just declared; Dexie adds them as properties.
    return { kind: 'open', db: dexie as PackDatabase };
  } catch (error) {
    return { kind: 'failed', why: whyFailed(error) };
  }
}

/** In version 3 the entries of a block were objects. */
function intoText(row: { entries: string | readonly Entry[] }): void {
  if (typeof row.entries !== 'string') row.entries = JSON.stringify(row.entries);
}

/** Until version 2 each entry was a row of its own. */
async function intoBlocks(transaction: Transaction): Promise<void> {
  const byEdition = new Map<string, Entry[]>();
  await transaction.table<{ edition: string; entry: Entry }>('entries').each(({ edition, entry }) => {
    const entries = byEdition.get(edition);
    if (entries) entries.push(entry);
    else byEdition.set(edition, [entry]);
  });
  const tables = {
    entryBlocks: transaction.table('entryBlocks'),
    nameBlocks: transaction.table('nameBlocks'),
  };
  for (const [edition, entries] of byEdition) await writeEntries(tables, edition, entries);
}
