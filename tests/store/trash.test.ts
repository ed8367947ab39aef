import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { emptyOldTrash, forgetNotes } from '../../src/store/trash.ts';
import { HARBOUR_REVIEW, madeNote, noteId } from '../core/notes/made-note.ts';

const NOW = '2026-11-30T12:00:00.000Z';
const OLD = madeNote({ id: noteId(1), deleted: '2026-10-31T11:00:00.000Z' });
const RECENT = madeNote({ id: noteId(2), deleted: '2026-10-31T13:00:00.000Z' });
const STANDING = madeNote({ id: noteId(3) });

let db: Database;
beforeEach(async () => {
  const opening = await openDatabase(`trash-${crypto.randomUUID()}`);
  if (opening.kind !== 'open') throw new Error(opening.kind);
  db = opening.db;
  await db.notes.bulkAdd([OLD, RECENT, STANDING]);
  await db.pages.add(HARBOUR_REVIEW);
  await db.placings.bulkAdd([
    { note: OLD.id, placement: 'exact' },
    { note: RECENT.id, placement: 'exact' },
  ]);
});

const left = async () => (await db.notes.toArray()).map(({ id }) => id);

test('what was deleted stays for thirty days and goes then, with all that is known of it', async () => {
  expect(await emptyOldTrash(db, NOW)).toBe(1);
  expect(await left()).toEqual([RECENT.id, STANDING.id]);
  expect((await db.placings.toArray()).map(({ note }) => note)).toEqual([RECENT.id]);
});

test('only what is in the trash is forgotten, and the page with its last note', async () => {
  expect(await forgetNotes(db, [RECENT.id, STANDING.id])).toEqual({ kind: 'changed', count: 1 });
  expect(await left()).toEqual([OLD.id, STANDING.id]);
  expect(await db.pages.count()).toBe(1);
  await db.notes.update(STANDING.id, { deleted: NOW });
  await forgetNotes(db, [OLD.id, STANDING.id]);
  expect(await db.pages.count()).toBe(0);
});

test('a note that is put back in the same moment is not forgotten', async () => {
  const [forgotten] = await Promise.all([
    forgetNotes(db, [OLD.id]),
    db.notes.update(OLD.id, { deleted: null, rev: 2 }),
  ]);
  const isThere = (await left()).includes(OLD.id);
  expect(forgotten).toEqual({ kind: 'changed', count: isThere ? 0 : 1 });
});
