import type { EntryId } from '../core/glossary/entry.ts';
import type { EntryList, LargePack } from '../core/glossary/entry-list.ts';
import { entryQualifier } from '../core/glossary/qualify-entries.ts';
import { packCompiler } from '../core/linking/compiled-pack.ts';
import { say } from '../language/speak.ts';
import { arrivalLock } from './arrival-lock.ts';
import { writeCompiled } from './compiled-packs.ts';
import { entryBlockWriter } from './entry-blocks.ts';
import type { PackDatabase, PackRow } from './pack-database.ts';
import { sweepQuietly } from './sweep-packs.ts';
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
 * Adds a pack, in the place of the one with the same id if there is one. Entry by entry it is written and compiled, so
 * that never the whole of it is in memory; until the last step nobody sees anything of it, and when it fails or is
 * stopped nothing is left of it.
 */
export async function addPack(
  db: PackDatabase,
  pack: LargePack,
  now: string,
  hands: PackAddingHands,
  signal: AbortSignal,
): Promise<PackAdding> {
  const { entries, ...head } = pack;
  const ids = Array.from({ length: entries.count }, (_, index) => entries.at(index).id);
  const own = new Set(ids);
  if (own.size < ids.length)
    return { kind: 'failed', why: say('packs.idTwice', pack.title, idGivenTwice(ids)) };
  const edition = crypto.randomUUID();
  const row: PackRow = { ...head, edition, entryCount: entries.count, state: 'arriving', arrived: now };
  const arriving = { edition, pack: pack.id, entries, ids, own };
  return navigator.locks.request(arrivalLock(edition), () => arrive(db, row, arriving, hands, signal));
}

async function arrive(
  db: PackDatabase,
  row: PackRow,
  arriving: Arriving,
  hands: PackAddingHands,
  signal: AbortSignal,
): Promise<PackAdding> {
  try {
    await db.packs.add(row);
    await writeAndCompile(db, arriving, hands, signal);
    const here: PackRow = { ...row, state: 'here' };
    const replaced = await db.transaction('rw', db.packs, async () => {
      const before = await db.packs.where({ id: row.id }).toArray();
      const old = before.filter(({ state }) => state === 'here');
      // Nobody sees them any more; should their sweeping be cut off, it is taken up later.
      await db.packs.bulkPut(old.map((one): PackRow => ({ ...one, state: 'arriving' })));
      await db.packs.put(here);
      return old.map((one) => one.edition);
    });
    hands.onProgress(1);
    await Promise.all(replaced.map((one) => sweepQuietly(db, one)));
    return { kind: 'added', pack: here };
  } catch (error) {
    await sweepQuietly(db, row.edition);
    return signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', why: whyFailed(error) };
  }
}

function idGivenTwice(ids: readonly EntryId[]): string {
  return ids.find((id, nth) => ids.indexOf(id) !== nth) ?? '';
}

/** How much of the time writing and compiling entries takes; the rest is to write what was compiled. */
const ENTRIES_SHARE = 0.9;
/** Entries are taken up so many at a time: a few milliseconds. */
const ENTRIES_A_SLICE = 500;

type Arriving = {
  readonly edition: string;
  /** The pack's id. */
  readonly pack: string;
  readonly entries: EntryList;
  readonly ids: readonly EntryId[];
  readonly own: ReadonlySet<EntryId>;
};

async function writeAndCompile(
  db: PackDatabase,
  { edition, pack, entries, ids, own }: Arriving,
  { onProgress, breathe }: PackAddingHands,
  signal: AbortSignal,
): Promise<void> {
  const qualified = entryQualifier(pack, own);
  const blocks = entryBlockWriter(db, edition);
  const compiler = packCompiler();
  // Entries lie in the database by their ids.
  const order = ids.map((_, index) => index).sort((a, b) => (ids[a]! < ids[b]! ? -1 : 1));
  for (const [done, index] of order.entries()) {
    const entry = qualified(entries.at(index));
    compiler.add(entry);
    await blocks.add(entry);
    if (done % ENTRIES_A_SLICE !== 0) continue;
    onProgress((ENTRIES_SHARE * done) / entries.count);
    await breathe();
    signal.throwIfAborted();
  }
  await blocks.finish();
  signal.throwIfAborted();
  await writeCompiled(db, edition, compiler.finish(), () => signal.throwIfAborted());
}
