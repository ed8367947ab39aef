import Dexie, { type ObservabilitySet, RangeSet } from 'dexie';
import { compareNewest } from '../core/notes/newest-first.ts';
import type { Note, NoteId, Page, PageUrl } from '../core/notes/note.ts';
import type { Placement } from '../core/notes/placing.ts';
import type { ReadableDatabase } from './database.ts';

/** All notes as stored, newest first, tombstones included, with the pages they speak of. */
export type FollowedNotes = {
  readonly notes: readonly Note[];
  readonly pages: ReadonlyMap<PageUrl, Page>;
  /** What became of the passages whose pages have been read since they were noted. */
  readonly placings: ReadonlyMap<NoteId, Placement>;
  /** `false` while there are more notes on the disk than have been read. */
  readonly complete: boolean;
};

/** Changes of more stretches than this are read by reading everything. */
const MOST_RANGES = 500;
/** A screenful and more: what is shown first. */
const FIRST = 200;
/** So many rows are read in some fifty milliseconds; between two parts the screen can be drawn. */
const PART = 4_000;

/**
 * Tells the notes, the newest at once and all as soon as they are read; then again after every change in any context
 * of the extension, having read no more than what has changed.
 */
export function followNotes(
  db: ReadableDatabase,
  tell: (followed: FollowedNotes) => void,
  fail: (error: unknown) => void,
  signal: AbortSignal,
): void {
  let sorted: readonly Note[] = [];
  let pages = new Map<PageUrl, Page>();
  let placings = new Map<NoteId, Placement>();
  let complete = false;
  /** Whatever is to be read, one after the other: a change that arrives while all are being read comes after. */
  let reading: Promise<void> = Promise.resolve();

  const then = (act: () => Promise<void>) => {
    reading = reading.then(() => (signal.aborted ? undefined : act())).catch(fail);
  };
  const say = () => {
    if (!signal.aborted) tell({ notes: sorted, pages, placings, complete });
  };

  async function readFirst(): Promise<void> {
    await readAround();
    const first = await db.notes.orderBy('created').reverse().limit(FIRST).toArray();
    sorted = first.toSorted(compareNewest);
    complete = first.length < FIRST;
    say();
  }

  async function readAll(): Promise<void> {
    const all: Note[] = [];
    let from: NoteId | null = null;
    for (;;) {
      const rest = from === null ? db.notes.orderBy('id') : db.notes.where('id').above(from);
      const part: Note[] = await rest.limit(PART).toArray();
      for (const note of part) all.push(note);
      if (part.length < PART || signal.aborted) break;
      from = part.at(-1)!.id;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    sorted = all.sort(compareNewest);
    complete = true;
    say();
  }

  async function readAround(): Promise<void> {
    const [allPages, allPlacings] = await Promise.all([db.pages.toArray(), db.placings?.toArray() ?? []]);
    pages = new Map(allPages.map((page) => [page.url, page]));
    placings = new Map(allPlacings.map(({ note, placement }) => [note, placement]));
  }

  async function readChanged(ranges: readonly { from: NoteId; to: NoteId }[]): Promise<void> {
    const isTouched = ({ id }: Note) => ranges.some(({ from, to }) => id >= from && id <= to);
    const kept = sorted.filter((note) => !isTouched(note));
    for (const { from, to } of ranges)
      for (const note of await db.notes.where('id').between(from, to, true, true).toArray())
        kept.splice(placeOf(note, kept), 0, note);
    sorted = kept;
  }

  const heard = (parts: ObservabilitySet) => {
    const changed = rangesOf(parts, db.name, 'notes');
    const around = ['pages', 'placings'].some((table) => touches(parts, db.name, table));
    if (changed === null && !around) return;
    then(async () => {
      if (around) await readAround();
      if (changed === 'all') return readAll();
      if (changed) await readChanged(changed);
      say();
    });
  };

  // Dexie tells of writes in other contexts too, by a BroadcastChannel, with the keys that were written.
  Dexie.on('storagemutated', heard);
  signal.addEventListener('abort', () => Dexie.on('storagemutated').unsubscribe(heard));
  then(readFirst);
  then(async () => {
    if (!complete) await readAll();
  });
}

/** Where a note belongs among others that are in order. */
function placeOf(note: Note, sorted: readonly Note[]): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareNewest(sorted[middle]!, note) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function touches(parts: ObservabilitySet, database: string, table: string): boolean {
  return 'all' in parts || Object.keys(parts).some((key) => key === `idb://${database}/${table}/`);
}

/** The keys of a table that were written, as ranges; `all` where that is not known. */
function rangesOf(
  parts: ObservabilitySet,
  database: string,
  table: string,
): 'all' | readonly { from: NoteId; to: NoteId }[] | null {
  if ('all' in parts) return 'all';
  const set = parts[`idb://${database}/${table}/`];
  if (!set) return null;
  const ranges: { from: NoteId; to: NoteId }[] = [];
  for (const { from, to } of RangeSet(set)) {
    // So many by themselves take longer than all of them in a row.
    if (ranges.length === MOST_RANGES) return 'all';
    if (typeof from !== 'string' || typeof to !== 'string') return 'all';
    ranges.push({ from: from as NoteId, to: to as NoteId });
  }
  return ranges;
}
