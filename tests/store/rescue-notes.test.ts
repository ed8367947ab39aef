import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { openDatabase } from '../../src/store/database.ts';
import { discardNotes, rescueNotes } from '../../src/store/rescue-notes.ts';
import { HARBOUR_REVIEW, madeNote, noteId } from '../core/notes/made-note.ts';

afterEach(() => vi.restoreAllMocks());

async function filled(): Promise<string> {
  const name = `gloss-${crypto.randomUUID()}`;
  const opening = await openDatabase(name);
  if (opening.kind !== 'open') throw new Error(opening.kind);
  await opening.db.notes.bulkAdd([madeNote(), madeNote({ id: noteId(2) }), madeNote({ id: noteId(3) })]);
  await opening.db.pages.add(HARBOUR_REVIEW);
  opening.db.close();
  return name;
}

test('a store that the browser calls damaged is told as that', async () => {
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(
    new DOMException('Internal error opening backing store for indexedDB.open.', 'UnknownError'),
  );
  expect(await openDatabase()).toMatchObject({
    kind: 'broken',
    why: expect.stringContaining('backing store'),
  });
});

test('a full disk is not a damaged store', async () => {
  vi.spyOn(indexedDB, 'databases').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  expect(await openDatabase()).toMatchObject({ kind: 'failed', why: expect.stringContaining('full') });
});

test('all that is there is read', async () => {
  const rescued = await rescueNotes(await filled());
  expect(rescued.notes).toHaveLength(3);
  expect(rescued.pages).toEqual([HARBOUR_REVIEW]);
  expect(rescued.unread).toBe(0);
});

test('one bad row does not keep the others from being saved', async () => {
  const name = await filled();
  const get = IDBObjectStore.prototype.get;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('Failed to read large IndexedDB value', 'DataError');
  });
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (key === noteId(2)) throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    return get.call(this, key);
  });
  const { notes, unread } = await rescueNotes(name);
  expect(notes.map(({ id }) => id)).toEqual([noteId(3), madeNote().id]);
  expect(unread).toBe(1);
});

test('where there is no database, none is made by looking', async () => {
  await expect(rescueNotes('gloss-none')).rejects.toThrow();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('gloss-none');
});

test('a store that was discarded is empty at the next opening', async () => {
  const name = await filled();
  await discardNotes(name);
  const opening = await openDatabase(name);
  expect(opening.kind === 'open' && (await opening.db.notes.count())).toBe(0);
});
