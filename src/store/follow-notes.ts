import Dexie, { type ObservabilitySet } from 'dexie';
import { compareNewest } from '../core/notes/newest-first.ts';
import type { Note, NoteId, Page, PageUrl } from '../core/notes/note.ts';
import { pageOfNote } from '../core/notes/page-of-note.ts';
import type { Placement } from '../core/notes/placing.ts';
import { placeAmong, sortedNotes } from '../core/notes/sorted-notes.ts';
import { type ChangedKeys, changedKeys } from './changed-keys.ts';
import type { ReadableDatabase } from './database.ts';
import { type KeyedTable, readInParts } from './read-in-parts.ts';
import { sharedNames } from './shared-names.ts';

/** All notes as stored, newest first, tombstones included, with the pages they speak of. */
export type FollowedNotes = {
  readonly notes: readonly Note[];
  readonly pages: ReadonlyMap<PageUrl, Page>;
  /** What became of the passages whose pages have been read since they were noted. */
  readonly placings: ReadonlyMap<NoteId, Placement>;
  /** `false` while there are more notes on the disk than have been read. */
  readonly complete: boolean;
};

/** A screenful and more: what is shown first. Each is three rows to be read. */
const FIRST = 30;

/**
 * Tells the notes, the newest at once and all as soon as they are read; then again after every change in any context
 * of the extension, having read no more than what has changed. The rest is not read before `tell` has shown the newest.
 */
export function followNotes(
  db: ReadableDatabase,
  tell: (followed: FollowedNotes) => Promise<void> | void,
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
  const say = async () => {
    if (!signal.aborted) await tell({ notes: sorted, pages, placings, complete });
  };

  async function readFirst(): Promise<void> {
    // A later Gloss may keep no such index; its notes are shown when all are read.
    if (!db.notes.schema.idxByName.created) return;
    const first = await db.notes.orderBy('created').reverse().limit(FIRST).toArray();
    const urls = new Set(first.flatMap((note) => pageOfNote(note) ?? []));
    const [near, placed] = await Promise.all([
      db.pages.bulkGet([...urls]),
      db.placings?.bulkGet(first.map(({ id }) => id)) ?? [],
    ]);
    sorted = first.toSorted(compareNewest);
    pages = new Map(near.flatMap((page) => (page ? [[page.url, page]] : [])));
    placings = new Map(placed.flatMap((one) => (one ? [[one.note, one.placement]] : [])));
    complete = first.length < FIRST;
    await say();
  }

  async function readNotes(): Promise<void> {
    const all = sortedNotes();
    const share = sharedNames();
    await readInParts(db.notes, 'id', (part) => all.add(part.map(share)), signal);
    sorted = all.all();
  }

  async function readPages(changed: ChangedKeys<PageUrl>): Promise<void> {
    const read = new Map(changed === 'all' ? [] : pages);
    await readRows(db.pages, 'url', changed, (page) => read.set(page.url, page));
    pages = read;
  }

  async function readPlacings(changed: ChangedKeys<NoteId>): Promise<void> {
    if (!db.placings) return;
    const read = new Map(changed === 'all' ? [] : placings);
    await readRows(db.placings, 'note', changed, ({ note, placement }) => read.set(note, placement));
    placings = read;
  }

  /** Rows that are gone stay known: nobody asks for a page or a placing without its note. */
  async function readRows<Row, Key extends string>(
    table: KeyedTable<Row, Key>,
    key: string & keyof Row,
    changed: ChangedKeys<Key>,
    take: (row: Row) => void,
  ): Promise<void> {
    if (changed === 'all') return readInParts(table, key, (part) => part.forEach(take), signal);
    for (const { from, to } of changed)
      for (const row of await table.where(key).between(from, to, true, true).toArray()) take(row);
  }

  async function readChanged(ranges: Exclude<ChangedKeys<NoteId>, 'all'>): Promise<void> {
    const isTouched = ({ id }: Note) => ranges.some(({ from, to }) => id >= from && id <= to);
    const kept = sorted.filter((note) => !isTouched(note));
    for (const { from, to } of ranges)
      for (const note of await db.notes.where('id').between(from, to, true, true).toArray())
        kept.splice(placeAmong(note, kept), 0, note);
    sorted = kept;
  }

  const heard = (parts: ObservabilitySet) => {
    const notes = changedKeys<NoteId>(parts, db.name, 'notes');
    const around = changedKeys<PageUrl>(parts, db.name, 'pages');
    const placed = changedKeys<NoteId>(parts, db.name, 'placings');
    if (notes === null && around === null && placed === null) return;
    then(async () => {
      if (around) await readPages(around);
      if (placed) await readPlacings(placed);
      if (notes === 'all') await readNotes();
      else if (notes) await readChanged(notes);
      await say();
    });
  };

  // Dexie tells of writes in other contexts too, by a BroadcastChannel, with the keys that were written.
  Dexie.on('storagemutated', heard);
  signal.addEventListener('abort', () => Dexie.on('storagemutated').unsubscribe(heard));
  then(readFirst);
  then(async () => {
    if (complete) return;
    await readPages('all');
    await readPlacings('all');
    await readNotes();
    complete = true;
    await say();
  });
}
