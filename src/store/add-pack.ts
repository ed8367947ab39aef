import Dexie from 'dexie';
import type { Entry } from '../core/glossary/entry.ts';
import type { Pack } from '../core/glossary/pack.ts';
import { qualifyEntries } from '../core/glossary/qualify-entries.ts';
import { compilePackInSlices } from '../core/linking/compiled-pack.ts';
import { packToBytes } from '../core/linking/pack-bytes.ts';
import { foldForSearch } from '../core/text/fold-for-search.ts';
import type { PackDatabase, PackEntryRow, PackRow } from './pack-database.ts';
import { whyFailed } from './why-failed.ts';

/** Entries written in one transaction: some ten milliseconds of the disk's time. */
const ENTRIES_A_WRITE = 1_000;

export type PackAdding =
  | { readonly kind: 'added'; readonly pack: PackRow }
  | { readonly kind: 'cancelled' }
  /** `why` is a sentence for the reader. Nothing of the pack is left behind. */
  | { readonly kind: 'failed'; readonly why: string };

export type PackAddingHands = {
  /** A share from 0 to 1. */
  readonly onProgress: (share: number) => void;
  /** Gives whatever else runs in this context a turn. */
  readonly breathe: () => Promise<void>;
};

/**
 * Adds a pack, in the place of the one with the same id if there is one. It is compiled and written in slices; until
 * the last step nobody sees anything of it, and when it fails or is stopped nothing is left of it.
 */
export async function addPack(
  db: PackDatabase,
  pack: Pack,
  now: string,
  { onProgress, breathe }: PackAddingHands,
  signal: AbortSignal,
): Promise<PackAdding> {
  const { entries: given, ...head } = pack;
  const edition = crypto.randomUUID();
  const row: PackRow = { ...head, edition, entryCount: given.length, state: 'arriving', arrived: now };
  try {
    await db.packs.add(row);
    const entries = qualifyEntries(pack.id, given);
    for (let first = 0; first < entries.length; first += ENTRIES_A_WRITE) {
      signal.throwIfAborted();
      await db.entries.bulkAdd(rowsOf(entries.slice(first, first + ENTRIES_A_WRITE), edition));
      onProgress((WRITING_SHARE * first) / entries.length);
    }
    const bytes = await compile(entries, breathe, signal);
    signal.throwIfAborted();
    const here: PackRow = { ...row, state: 'here' };
    const replaced = await db.transaction('rw', db.packs, db.compiled, async () => {
      const before = await db.packs.where({ id: pack.id }).toArray();
      const editions = before.filter(({ state }) => state === 'here').map((one) => one.edition);
      await db.packs.bulkDelete(editions);
      await db.compiled.bulkDelete(editions);
      await db.compiled.put({ edition, bytes });
      await db.packs.put(here);
      return editions;
    });
    onProgress(1);
    for (const one of replaced) await sweepEdition(db, one);
    return { kind: 'added', pack: here };
  } catch (error) {
    await sweepEdition(db, edition).catch(() => {
      // The disk may be what failed; what is left is swept when the packs are next opened.
    });
    return signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', why: whyFailed(error) };
  }
}

/** How much of the time writing takes; the rest is compiling. */
const WRITING_SHARE = 0.8;

async function compile(
  entries: readonly Entry[],
  breathe: () => Promise<void>,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const compiling = compilePackInSlices(entries);
  for (;;) {
    const step = compiling.next();
    if (step.done) return packToBytes(step.value).buffer;
    await breathe();
    signal.throwIfAborted();
  }
}

/** Rows as they are kept; the entries' ids are good among all packs. */
export function rowsOf(entries: readonly Entry[], edition: string): PackEntryRow[] {
  return entries.map((entry) => ({ edition, id: entry.id, folded: foldForSearch(entry.name), entry }));
}

/** Deletes all that there is of one edition. */
export async function sweepEdition(db: PackDatabase, edition: string): Promise<void> {
  await db.packs.delete(edition);
  await db.compiled.delete(edition);
  await db.entries.where('[edition+id]').between([edition, Dexie.minKey], [edition, Dexie.maxKey]).delete();
}
