import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { discardNotes } from '../../src/store/rescue-notes.ts';
import { madeNote } from '../core/notes/made-note.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { acceptLoss, lookForLoss } = await import('../../src/store/kept-mark.ts');

const AT = '2026-11-12T08:00:00.000Z';
const LATER = '2026-11-27T08:00:00.000Z';

beforeEach(async () => {
  fakeBrowser.reset();
  await discardNotes();
});

async function opened(): Promise<Database> {
  const opening = await openDatabase();
  if (opening.kind !== 'open') throw new Error(opening.kind);
  return opening.db;
}

async function emptied(): Promise<Database> {
  const before = await opened();
  await before.notes.add(madeNote());
  expect(await lookForLoss(before, AT)).toBeNull();
  before.close();
  await discardNotes();
  return opened();
}

test('a first run is no loss', async () => {
  const db = await opened();
  expect(await lookForLoss(db, AT)).toBeNull();
  db.close();
});

test('a database that the browser has emptied is told, until the reader has seen it', async () => {
  const db = await emptied();
  expect(await lookForLoss(db, LATER)).toEqual({ notes: 1, seen: AT });
  // What is written meanwhile does not make it forgotten.
  await db.notes.add(madeNote());
  expect(await lookForLoss(db, LATER)).toEqual({ notes: 1, seen: AT });
  await acceptLoss(db, LATER);
  expect(await lookForLoss(db, LATER)).toBeNull();
  db.close();
});

test('a database that had no notes is no loss when the browser empties it', async () => {
  const before = await opened();
  await lookForLoss(before, AT);
  before.close();
  await discardNotes();
  const db = await opened();
  expect(await lookForLoss(db, LATER)).toBeNull();
  db.close();
});

test('notes that the reader has deleted are no loss', async () => {
  const db = await opened();
  await db.notes.add(madeNote());
  await lookForLoss(db, AT);
  await db.notes.clear();
  expect(await lookForLoss(db, LATER)).toBeNull();
  db.close();
});

test('a database from before there were births is none either', async () => {
  const db = await opened();
  await db.notes.add(madeNote());
  await db.meta.delete('birth');
  expect(await lookForLoss(db, AT)).toBeNull();
  expect(await lookForLoss(db, LATER)).toBeNull();
  db.close();
});
