import { type IncomingNote, mergeNotes } from '../core/notes/merge-notes.ts';
import type { Instant, Note, NoteId, Page } from '../core/notes/note.ts';
import type { Database, NoteVersion } from './database.ts';
import { whyFailed } from './why-failed.ts';

/** Rows written in one request. */
const ROWS_A_WRITE = 1_000;
/** What is on a full disk can't always be deleted at once, as that takes room, too. */
const TAKE_BACK_TRIES = 5;

/** How many notes became what. */
export type ImportCounts = Readonly<Record<IncomingNote['kind'], number>>;

export type NotesImporting =
  | { readonly kind: 'imported'; readonly counts: ImportCounts }
  | { readonly kind: 'cancelled' }
  /** Nothing was written; `why` is a sentence for the reader. */
  | { readonly kind: 'failed'; readonly why: string };

/** A note that an import writes, and the one that it replaces. */
type Written = { readonly note: Note; readonly before: Note | null };

/** What an import would come to, against what is here now. Writes nothing. */
export async function lookAtImport(
  db: Pick<Database, 'notes'>,
  incoming: readonly Note[],
): Promise<IncomingNote[]> {
  return mergeNotes(incoming, await db.notes.toArray());
}

export function countImport(merged: readonly IncomingNote[]): ImportCounts {
  const counts = { new: 0, same: 0, newer: 0, older: 0 };
  for (const { kind } of merged) counts[kind] += 1;
  return counts;
}

/**
 * Takes in notes from a file, all or none of them, in one transaction: what is new is written; of two versions the one
 * that was changed later stands, and the other is kept as a version. What is known of pages here is not overwritten.
 */
export async function importNotes(
  db: Database,
  incoming: readonly Note[],
  pages: readonly Page[],
  at: Instant,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<NotesImporting> {
  const written = new Map<NoteId, Written>();
  try {
    const counts = await db.transaction('rw', db.notes, db.pages, db.versions, async () => {
      const merged = await lookAtImport(db, incoming);
      const versions: NoteVersion[] = [];
      for (const one of merged) {
        if (one.kind === 'new')
          written.set(one.note.id, {
            note: { ...one.note, rev: Math.max(1, one.note.rev) },
            before: null,
          });
        else if (one.kind === 'newer') {
          // Its number goes on from the one here, so that whoever edits that one hears of the change.
          written.set(one.note.id, { note: { ...one.note, rev: one.stored.rev + 1 }, before: one.stored });
          versions.push({ note: one.note.id, version: one.stored, at });
        } else if (one.kind === 'older') versions.push({ note: one.stored.id, version: one.note, at });
      }
      const rows = [...written.values()].map(({ note }) => note);
      for (let first = 0; first < rows.length; first += ROWS_A_WRITE) {
        signal.throwIfAborted();
        await db.notes.bulkPut(rows.slice(first, first + ROWS_A_WRITE));
        onProgress(first / rows.length);
      }
      await db.versions.bulkAdd(await notKeptYet(db, versions));
      const known = await db.pages.bulkGet(pages.map(({ url }) => url));
      await db.pages.bulkPut(pages.filter((page, nth) => !known[nth]?.title && page));
      signal.throwIfAborted();
      return countImport(merged);
    });
    return { kind: 'imported', counts };
  } catch (error) {
    if (signal.aborted) return { kind: 'cancelled' };
    for (let tries = 0; tries < TAKE_BACK_TRIES; tries += 1) if (await takeBack(db, written)) break;
    return { kind: 'failed', why: whyFailed(error) };
  }
}

/**
 * Takes back what is left of an import whose transaction has failed. None of it should be, but Firefox keeps the few
 * notes that it was about to write when its disk filled up: SQLite then rolls back by itself, and what follows is
 * written outside of any transaction (seen with Firefox 153, `npm run faults -- --row full`). Answers whether it could.
 */
async function takeBack(
  db: Pick<Database, 'notes' | 'transaction'>,
  written: ReadonlyMap<NoteId, Written>,
): Promise<boolean> {
  const taking = db.transaction('rw', db.notes, async () => {
    for (const found of await db.notes.bulkGet([...written.keys()])) {
      const one = found && written.get(found.id);
      if (!one || found.rev !== one.note.rev || found.updated !== one.note.updated) continue;
      if (one.before) await db.notes.put(one.before);
      else await db.notes.delete(found.id);
    }
  });
  return taking.then(
    () => true,
    () => false,
  );
}

/** The same file read again brings no version a second time. */
async function notKeptYet(db: Database, versions: readonly NoteVersion[]): Promise<NoteVersion[]> {
  const kept = await db.versions
    .where('note')
    .anyOf(versions.map(({ note }) => note))
    .toArray();
  const known = new Set(kept.map(keyOf));
  return versions.filter((version) => !known.has(keyOf(version)));
}

function keyOf({ note, version: { text, tags, colour, updated } }: NoteVersion): string {
  return JSON.stringify([note, text, tags, colour, updated]);
}
