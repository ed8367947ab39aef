import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { importNotes } from '../../src/store/import-notes.ts';
import { HARBOUR_REVIEW, madeNote, noteId } from '../core/notes/made-note.ts';

const AT = '2026-11-27T08:00:00.000Z';
const EARLY = '2026-11-22T09:12:27.000Z';
const LATE = '2026-11-25T09:12:27.000Z';

let db: Database;
beforeEach(async () => {
  const opening = await openDatabase(`import-${crypto.randomUUID()}`);
  if (opening.kind !== 'open') throw new Error('the database did not open');
  db = opening.db;
});
afterEach(() => db.close());

const going = () => new AbortController().signal;

test('what is new comes in; of two versions the later stands, and the other is kept', async () => {
  const here = [
    madeNote({ id: noteId(1), text: 'Old here.', updated: EARLY, rev: 4 }),
    madeNote({ id: noteId(2), text: 'New here.', updated: LATE, rev: 7 }),
    madeNote({ id: noteId(3), text: 'The same.', rev: 2 }),
  ];
  await db.notes.bulkAdd(here);
  const file = [
    madeNote({ id: noteId(1), text: 'New in the file.', updated: LATE }),
    madeNote({ id: noteId(2), text: 'Old in the file.', updated: EARLY }),
    madeNote({ id: noteId(3), text: 'The same.' }),
    madeNote({ id: noteId(4), text: 'Only in the file.', rev: 9 }),
  ];
  const done = await importNotes(db, file, [HARBOUR_REVIEW], AT, () => {}, going());
  expect(done).toEqual({ kind: 'imported', counts: { new: 1, newer: 1, older: 1, same: 1 } });
  const notes = await db.notes.orderBy('id').toArray();
  expect(notes.map(({ text, rev }) => [text, rev])).toEqual([
    ['New in the file.', 5],
    ['New here.', 7],
    ['The same.', 2],
    ['Only in the file.', 9],
  ]);
  const versions = await db.versions.toArray();
  expect(versions.map(({ note, version }) => [note, version.text])).toEqual([
    [noteId(1), 'Old here.'],
    [noteId(2), 'Old in the file.'],
  ]);
  expect(await db.pages.get(HARBOUR_REVIEW.url)).toEqual(HARBOUR_REVIEW);
});

test('the same file twice is once', async () => {
  const file = [madeNote({ id: noteId(1) }), madeNote({ id: noteId(2), text: 'Another.' })];
  await importNotes(db, file, [], AT, () => {}, going());
  const again = await importNotes(db, file, [], AT, () => {}, going());
  expect(again).toMatchObject({ counts: { new: 0, same: 2 } });
  expect(await db.notes.count()).toBe(2);
});

test('what is known of a page is not overwritten', async () => {
  await db.pages.add({ ...HARBOUR_REVIEW, title: 'As it was read' });
  await importNotes(db, [madeNote()], [HARBOUR_REVIEW], AT, () => {}, going());
  expect((await db.pages.get(HARBOUR_REVIEW.url))?.title).toBe('As it was read');
});

test('stopped, whenever that is, nothing of it is left', async () => {
  await db.notes.add(madeNote({ id: noteId(1), text: 'Here.' }));
  const file = Array.from({ length: 5_500 }, (_, nth) =>
    madeNote({ id: noteId(nth + 1), text: `${nth}`, updated: LATE }),
  );
  for (let turn = 0; turn <= 5; turn += 1) {
    const stop = new AbortController();
    let seen = 0;
    const onProgress = () => {
      if (seen === turn) stop.abort();
      seen += 1;
    };
    const done = await importNotes(db, file, [HARBOUR_REVIEW], AT, onProgress, stop.signal);
    expect([turn, done.kind]).toEqual([turn, 'cancelled']);
    expect((await db.notes.toArray()).map(({ text }) => text)).toEqual(['Here.']);
    expect([await db.pages.count(), await db.versions.count()]).toEqual([0, 0]);
  }
});

test('an older file read twice keeps its version once', async () => {
  await db.notes.add(madeNote({ text: 'Later.', updated: LATE }));
  for (const kept of [1, 1]) {
    await importNotes(db, [madeNote({ text: 'Earlier.' })], [], AT, () => {}, going());
    expect(await db.versions.count()).toBe(kept);
  }
  expect((await db.notes.toArray()).map(({ text }) => text)).toEqual(['Later.']);
});

test('where the disk fails, nothing of it is left, and the reader is told', async () => {
  const broken = { ...madeNote({ text: 'Without a key.' }), id: undefined as never };
  const done = await importNotes(db, [madeNote({ id: noteId(1) }), broken], [], AT, () => {}, going());
  expect(done.kind).toBe('failed');
  expect(await db.notes.count()).toBe(0);
});

test('what a browser keeps of an import that fails is taken back', async () => {
  const here = madeNote({ id: noteId(1), text: 'Old here.', updated: EARLY, rev: 4 });
  await db.notes.add(here);
  const file = [
    madeNote({ id: noteId(1), text: 'New in the file.', updated: LATE }),
    madeNote({ id: noteId(2), text: 'Only in the file.' }),
    madeNote({ id: noteId(3), text: 'In the file, too.' }),
  ];
  const transact = db.transaction.bind(db) as (...given: unknown[]) => Promise<unknown>;
  const keepSome = async (...given: unknown[]) => {
    await transact(...given).catch(() => {});
    await db.notes.bulkPut([{ ...file[0]!, rev: 5 }, file[1]!]);
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  vi.spyOn(db, 'transaction').mockImplementationOnce(keepSome as never);
  const fail = () => {
    throw new Error('The disk is full.');
  };
  const done = await importNotes(db, file, [], AT, fail, going());
  expect(done).toMatchObject({ kind: 'failed', why: expect.stringContaining('is full') });
  expect(await db.notes.toArray()).toEqual([here]);
});
