import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test, vi } from 'vitest';
import type { Note } from '../../src/core/notes/note.ts';
import { MAX_NOTE_LENGTH } from '../../src/core/notes/write-note.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { keepNote } from '../../src/store/keep-note.ts';
import { newestOnEntry, notesOnEntry } from '../../src/store/read-notes.ts';
import { entryId, HARBOUR_REVIEW, madeNote, noteId } from '../core/notes/made-note.ts';

const NOON = '2026-11-23T12:00:00.000Z';
const LATER = '2026-11-23T12:05:00.000Z';
const draft = madeNote({ rev: 0 });

async function freshDatabase(): Promise<Database> {
  const opening = await openDatabase(`gloss-${crypto.randomUUID()}`);
  if (opening.kind !== 'open') throw new Error(`opened as ${opening.kind}`);
  return opening.db;
}

async function kept(db: Database, note: Note, at = NOON): Promise<Note> {
  const keeping = await keepNote(db, note, HARBOUR_REVIEW, at);
  if (keeping.kind !== 'kept') throw new Error(JSON.stringify(keeping));
  return keeping.note;
}

test('a first write is stored with its page, counted and dated', async () => {
  const db = await freshDatabase();
  const note = await kept(db, draft);
  expect(note).toEqual({ ...draft, rev: 1, updated: NOON });
  expect(await db.notes.toArray()).toEqual([note]);
  expect(await db.pages.toArray()).toEqual([HARBOUR_REVIEW]);
});

test('the same write asked twice is one note with one write', async () => {
  const db = await freshDatabase();
  const first = await kept(db, draft);
  const second = await kept(db, draft, LATER);
  expect(second).toEqual(first);
  expect(await db.notes.toArray()).toEqual([first]);
});

test('the same write asked twice at once is one note with one write', async () => {
  const db = await freshDatabase();
  const both = await Promise.all([kept(db, draft), kept(db, draft, LATER)]);
  expect(both[1]).toEqual(both[0]);
  expect(await db.notes.count()).toBe(1);
});

test('a write on a stale rev is told what is stored, and changes neither note nor page', async () => {
  const db = await freshDatabase();
  const first = await kept(db, draft);
  const theirs = await kept(db, { ...first, text: 'Seventeen years, five as ambassador.' });
  const renamed = { ...HARBOUR_REVIEW, title: 'A title from the stale window' };
  const keeping = await keepNote(db, { ...first, text: 'Sixteen years?' }, renamed, LATER);
  expect(keeping).toEqual({ kind: 'changed-elsewhere', stored: theirs });
  expect(await db.notes.toArray()).toEqual([theirs]);
  expect(await db.pages.toArray()).toEqual([HARBOUR_REVIEW]);
});

test('of two windows that write at once on the same rev, one is kept and the other is told', async () => {
  const db = await freshDatabase();
  const first = await kept(db, draft);
  const answers = await Promise.all([
    keepNote(db, { ...first, text: 'From the left window.' }, null, NOON),
    keepNote(db, { ...first, text: 'From the right window.' }, null, NOON),
  ]);
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['changed-elsewhere', 'kept']);
});

test('a note is told as kept only after its transaction is complete', async () => {
  const db = await freshDatabase();
  const order: string[] = [];
  db.notes.hook('creating', (_id, _note, transaction) => {
    transaction.on('complete', () => order.push('complete'));
  });
  await kept(db, draft);
  order.push('kept');
  expect(order).toEqual(['complete', 'kept']);
});

test('the transaction waits for the disk, not for the system’s promise to write some day', async () => {
  // Before the opening: Dexie holds on to the method that it finds then.
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const db = await freshDatabase();
  transaction.mockClear();
  await kept(db, draft);
  const calls = transaction.mock.calls.slice();
  transaction.mockRestore();
  expect(calls).toEqual([[['notes', 'pages'], 'readwrite', { durability: 'strict' }]]);
});

test('a page that cannot be written takes its note down with it', async () => {
  const db = await freshDatabase();
  db.pages.hook('creating', () => {
    throw new Error('No room on the shelf');
  });
  const keeping = await keepNote(db, draft, HARBOUR_REVIEW, NOON);
  expect(keeping).toEqual({
    kind: 'failed',
    why: expect.stringContaining('No room on the shelf'),
  });
  expect(await db.notes.count()).toBe(0);
  expect(await db.pages.count()).toBe(0);
});

test('a full disk is told in words', async () => {
  const db = await freshDatabase();
  db.notes.hook('creating', () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  const keeping = await keepNote(db, draft, HARBOUR_REVIEW, NOON);
  expect(keeping).toEqual({ kind: 'failed', why: expect.stringMatching(/full\. Nothing is lost/) });
});

test('a text longer than a book is refused with a word, not cut', async () => {
  const db = await freshDatabase();
  const long = { ...draft, text: 'a'.repeat(MAX_NOTE_LENGTH + 1) };
  const keeping = await keepNote(db, long, HARBOUR_REVIEW, NOON);
  expect(keeping).toEqual({ kind: 'failed', why: 'A note can have up to 1,000,000 characters.' });
  expect(await db.notes.count()).toBe(0);
});

test('a deleted note stays as its tombstone, and comes back as it was', async () => {
  const db = await freshDatabase();
  const first = await kept(db, draft);
  const tombstone = await kept(db, { ...first, deleted: LATER });
  expect(await notesOnEntry(db, entryId('andrei-karlov'))).toEqual([]);
  expect(await db.notes.toArray()).toEqual([tombstone]);
  expect(tombstone).toMatchObject({ text: draft.text, deleted: LATER, rev: 2 });
  const restored = await kept(db, { ...tombstone, deleted: null });
  expect(await notesOnEntry(db, entryId('andrei-karlov'))).toEqual([restored]);
  expect(restored).toMatchObject({ text: draft.text, deleted: null, rev: 3 });
});

test('a deletion on a stale rev deletes nothing', async () => {
  const db = await freshDatabase();
  const first = await kept(db, draft);
  const mended = await kept(db, { ...first, text: 'Eighteen years, says his widow.' });
  const keeping = await keepNote(db, { ...first, deleted: LATER }, null, LATER);
  expect(keeping).toEqual({ kind: 'changed-elsewhere', stored: mended });
  expect(await notesOnEntry(db, entryId('andrei-karlov'))).toEqual([mended]);
});

test('the notes on an entry are its own, the newest first', async () => {
  const db = await freshDatabase();
  const note = (number: number, entry: string, day: string) =>
    kept(db, {
      ...draft,
      id: noteId(number),
      about: { kind: 'entry', entry: entryId(entry) },
      created: `2026-11-${day}T08:00:00.000Z`,
    });
  const older = await note(1, 'moon-jae-in', '20');
  await note(2, 'xi-jinping', '21');
  const newer = await note(3, 'moon-jae-in', '22');
  expect(await notesOnEntry(db, entryId('moon-jae-in'))).toEqual([newer, older]);
  expect(await newestOnEntry(db, entryId('moon-jae-in'), 1)).toEqual({ notes: [newer], total: 2 });
  await kept(db, { ...newer, deleted: LATER });
  expect(await newestOnEntry(db, entryId('moon-jae-in'), 5)).toEqual({ notes: [older], total: 1 });
  expect(await newestOnEntry(db, entryId('nobody'), 5)).toEqual({ notes: [], total: 0 });
});

test('a database whose upgrade another window has begun refuses writes with a word', async () => {
  const db = await freshDatabase();
  const later = new Dexie(db.name);
  later.version(4).stores({ notes: 'id', pages: 'url', meta: 'key', anchors: 'id' });
  await later.open();
  const keeping = await keepNote(db, draft, HARBOUR_REVIEW, NOON);
  expect(keeping).toEqual({ kind: 'failed', why: expect.stringContaining('Reload this page') });
  expect(await later.table('notes').count()).toBe(0);
  later.close();
});
