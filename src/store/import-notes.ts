import { type IncomingNote, mergeNotes } from '../core/notes/merge-notes.ts';
import type { Instant, Note, Page } from '../core/notes/note.ts';
import type { Database, NoteVersion } from './database.ts';
import { whyFailed } from './why-failed.ts';

/** Rows written in one request. */
const ROWS_A_WRITE = 1_000;

/** How many notes became what. */
export type ImportCounts = Readonly<Record<IncomingNote['kind'], number>>;

export type NotesImporting =
  | { readonly kind: 'imported'; readonly counts: ImportCounts }
  | { readonly kind: 'cancelled' }
  /** Nothing was written; `why` is a sentence for the reader. */
  | { readonly kind: 'failed'; readonly why: string };

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
  try {
    const counts = await db.transaction('rw', db.notes, db.pages, db.versions, async () => {
      const merged = await lookAtImport(db, incoming);
      const notes = new Map<string, Note>();
      const versions: NoteVersion[] = [];
      for (const one of merged) {
        if (one.kind === 'new') notes.set(one.note.id, { ...one.note, rev: Math.max(1, one.note.rev) });
        else if (one.kind === 'newer') {
          // Its number goes on from the one here, so that whoever edits that one hears of the change.
          notes.set(one.note.id, { ...one.note, rev: one.stored.rev + 1 });
          versions.push({ note: one.note.id, version: one.stored, at });
        } else if (one.kind === 'older') versions.push({ note: one.stored.id, version: one.note, at });
      }
      const written = [...notes.values()];
      for (let first = 0; first < written.length; first += ROWS_A_WRITE) {
        signal.throwIfAborted();
        await db.notes.bulkPut(written.slice(first, first + ROWS_A_WRITE));
        onProgress(first / written.length);
      }
      await db.versions.bulkAdd(await notKeptYet(db, versions));
      const known = await db.pages.bulkGet(pages.map(({ url }) => url));
      await db.pages.bulkPut(pages.filter((page, nth) => !known[nth]?.title && page));
      signal.throwIfAborted();
      return countImport(merged);
    });
    return { kind: 'imported', counts };
  } catch (error) {
    return signal.aborted ? { kind: 'cancelled' } : { kind: 'failed', why: whyFailed(error) };
  }
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
