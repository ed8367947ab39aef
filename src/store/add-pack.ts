import type { Entry } from '../core/glossary/entry.ts';
import type { Pack } from '../core/glossary/pack.ts';
import { qualifyEntries } from '../core/glossary/qualify-entries.ts';
import { compilePackInSlices } from '../core/linking/compiled-pack.ts';
import { packToBytes } from '../core/linking/pack-bytes.ts';
import { say } from '../language/speak.ts';
import { deleteEntries, writeEntries } from './entry-blocks.ts';
import type { PackDatabase, PackRow } from './pack-database.ts';
import { whyFailed } from './why-failed.ts';

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
  const twice = idGivenTwice(given);
  if (twice !== null) return { kind: 'failed', why: say('packs.idTwice', pack.title, twice) };
  const edition = crypto.randomUUID();
  const row: PackRow = { ...head, edition, entryCount: given.length, state: 'arriving', arrived: now };
  try {
    await db.packs.add(row);
    const entries = qualifyEntries(pack.id, given);
    await writeEntries(db, edition, entries, (done) => {
      onProgress((WRITING_SHARE * done) / entries.length);
      signal.throwIfAborted();
    });
    const onCompiled = (share: number) => onProgress(WRITING_SHARE + (1 - WRITING_SHARE) * share);
    const bytes = await compile(entries, onCompiled, breathe, signal);
    signal.throwIfAborted();
    const here: PackRow = { ...row, state: 'here' };
    const replaced = await db.transaction('rw', db.packs, db.compiled, async () => {
      const before = await db.packs.where({ id: pack.id }).toArray();
      const old = before.filter(({ state }) => state === 'here');
      // Nobody sees them any more; should their sweeping be cut off, it is taken up later.
      await db.packs.bulkPut(old.map((one): PackRow => ({ ...one, state: 'arriving' })));
      await db.compiled.put({ edition, bytes });
      await db.packs.put(here);
      return old.map((one) => one.edition);
    });
    onProgress(1);
    await Promise.all(replaced.map((one) => sweepQuietly(db, one)));
    return { kind: 'added', pack: here };
  } catch (error) {
    await sweepQuietly(db, edition);
    return signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', why: whyFailed(error) };
  }
}

function idGivenTwice(entries: readonly Entry[]): string | null {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

/** How much of the time writing takes; the rest is compiling. */
const WRITING_SHARE = 0.5;

/** Slices that compiling takes an entry: five hundred entries each, and then four thousand forms. A guess, to tell how far it is. */
const SLICES_AN_ENTRY = 1 / 500 + 5 / 4_096;

async function compile(
  entries: readonly Entry[],
  onProgress: (share: number) => void,
  breathe: () => Promise<void>,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  const compiling = compilePackInSlices(entries);
  for (let slice = 1; ; slice += 1) {
    const step = compiling.next();
    if (step.done) return packToBytes(step.value).buffer;
    onProgress(Math.min(0.99, slice / (entries.length * SLICES_AN_ENTRY)));
    await breathe();
    signal.throwIfAborted();
  }
}

/** The disk may be what failed. What is left is in nobody's way, and swept when the packs are next opened. */
async function sweepQuietly(db: PackDatabase, edition: string): Promise<void> {
  await sweepEdition(db, edition).catch(() => {});
}

/** Deletes all that there is of one edition. */
export async function sweepEdition(db: PackDatabase, edition: string): Promise<void> {
  await db.packs.delete(edition);
  await db.compiled.delete(edition);
  await deleteEntries(db, edition);
}
