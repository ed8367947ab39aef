import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type FollowedNotes, followNotes } from '../../src/store/follow-notes.ts';
import { keepNote } from '../../src/store/keep-note.ts';
import { HARBOUR_REVIEW, madeNote, noteId } from '../core/notes/made-note.ts';

const freshName = () => `gloss-${crypto.randomUUID()}`;

async function installedVersion(name: string): Promise<number | undefined> {
  return (await indexedDB.databases()).find((database) => database.name === name)?.version;
}

test('a first opening makes the tables and says what its data mean', async () => {
  const opening = await openDatabase(freshName());
  expect(opening.kind).toBe('open');
  const db = (opening as { db: Database }).db;
  expect(db.tables.map((table) => table.name).sort()).toEqual([
    'meta',
    'notes',
    'pages',
    'placings',
    'versions',
  ]);
  expect(await db.meta.toArray()).toEqual([{ key: 'dataVersion', value: 2 }]);
});

test('what was written is there at the next opening', async () => {
  const name = freshName();
  const first = await openDatabase(name);
  if (first.kind !== 'open') throw new Error(first.kind);
  await first.db.notes.add(madeNote());
  first.db.close();
  const second = await openDatabase(name);
  expect(second.kind === 'open' && (await second.db.notes.toArray())).toEqual([madeNote()]);
});

test('a database of a later version can be read and is not touched', async () => {
  const name = freshName();
  const later = new Dexie(name);
  // The later Gloss has dropped indexes and the meta table: what Dexie would add again without a word.
  later.version(99).stores({ notes: 'id', pages: 'url', anchors: 'id' });
  await later.open();
  await later.table('notes').add(madeNote());
  later.close();
  const opening = await openDatabase(name);
  expect(opening).toMatchObject({ kind: 'newer', why: expect.stringContaining('later version') });
  expect(opening.kind === 'newer' && (await opening.db.notes.toArray())).toEqual([madeNote()]);
  expect(await installedVersion(name)).toBe(990);
  const again = new Dexie(name);
  await again.open();
  expect(again.tables.map((table) => table.name).sort()).toEqual(['anchors', 'notes', 'pages']);
});

test('the notes of a later version can be followed', async () => {
  const name = freshName();
  const later = new Dexie(name);
  later.version(4).stores({ notes: 'id', pages: 'url' });
  await later.open();
  await later.table('notes').add(madeNote());
  later.close();
  const opening = await openDatabase(name);
  if (opening.kind !== 'newer') throw new Error(opening.kind);
  const stop = new AbortController();
  const told: FollowedNotes[] = [];
  const tell = (followed: FollowedNotes) => {
    told.push(followed);
  };
  followNotes(opening.db, tell, vi.fn(), stop.signal);
  await expect.poll(() => told.at(-1)).toMatchObject({ notes: [madeNote()], complete: true });
  stop.abort();
});

test('a database of the first version comes along with all its notes', async () => {
  const name = freshName();
  const first = new Dexie(name);
  first.version(1).stores({
    notes: 'id, about.entry, about.page, origin.page, updated, *tags',
    pages: 'url',
    meta: 'key',
  });
  await first.open();
  const notes = [madeNote(), madeNote({ id: noteId(2), deleted: '2026-11-23T09:00:00.000Z' })];
  await first.table('notes').bulkAdd(notes);
  await first.table('pages').add(HARBOUR_REVIEW);
  await first.table('meta').add({ key: 'dataVersion', value: 1 });
  first.close();
  const opening = await openDatabase(name);
  if (opening.kind !== 'open') throw new Error(opening.kind);
  const { db } = opening;
  expect(await db.notes.orderBy('created').count()).toBe(2);
  expect(await db.notes.toArray()).toEqual(expect.arrayContaining(notes));
  expect(await db.pages.toArray()).toEqual([HARBOUR_REVIEW]);
  expect(await db.meta.get('dataVersion')).toEqual({ key: 'dataVersion', value: 2 });
  // Only what was deleted is in the index of the trash.
  expect(await db.notes.where('deleted').above('').primaryKeys()).toEqual([noteId(2)]);
});

test('data of a later meaning in the same tables are not written to either', async () => {
  const name = freshName();
  const first = await openDatabase(name);
  if (first.kind !== 'open') throw new Error(first.kind);
  await first.db.meta.put({ key: 'dataVersion', value: 3 });
  first.db.close();
  expect((await openDatabase(name)).kind).toBe('newer');
});

test('an index that Dexie has mended by itself does not make a database newer', async () => {
  const name = freshName();
  const raw = indexedDB.open(name, 11);
  raw.onupgradeneeded = () => {
    raw.result.createObjectStore('notes', { keyPath: 'id' });
    raw.result.createObjectStore('pages', { keyPath: 'url' });
    raw.result.createObjectStore('meta', { keyPath: 'key' });
  };
  await new Promise((resolve) => {
    raw.onsuccess = resolve;
  });
  raw.result.close();
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  expect((await openDatabase(name)).kind).toBe('open');
  vi.restoreAllMocks();
});

test('a store that cannot be opened is told in words', async () => {
  const databases = vi
    .spyOn(indexedDB, 'databases')
    .mockRejectedValue(new DOMException('Internal error opening backing store', 'UnknownError'));
  expect(await openDatabase(freshName())).toEqual({
    kind: 'broken',
    why: 'The browser could not use its store: Internal error opening backing store',
  });
  databases.mockRestore();
});

test('a later version that upgrades while this one is open finds the way free, and this one writes no more', async () => {
  const name = freshName();
  const opening = await openDatabase(name);
  if (opening.kind !== 'open') throw new Error(opening.kind);
  const later = new Dexie(name);
  later.version(99).stores({ notes: 'id', pages: 'url' });
  await later.open();
  expect(await keepNote(opening.db, madeNote(), null, '2026-11-27T12:00:00.000Z')).toMatchObject({
    kind: 'failed',
    why: expect.stringContaining('Reload this page'),
  });
  expect(await later.table('notes').count()).toBe(0);
  later.close();
  expect((await openDatabase(name)).kind).toBe('newer');
});
