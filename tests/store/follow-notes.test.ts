import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newestFirst } from '../../src/core/notes/newest-first.ts';
import type { Note, NoteId } from '../../src/core/notes/note.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { type FollowedNotes, followNotes } from '../../src/store/follow-notes.ts';
import { keepNote } from '../../src/store/keep-note.ts';
import { HARBOUR_REVIEW, madeNote } from '../core/notes/made-note.ts';

const AT = '2026-11-23T12:00:00.000Z';
/** More than are read in one part, and not a multiple of it. */
const MANY = 4_321;

let db: Database;
let stop: AbortController;
let told: FollowedNotes[];

beforeEach(async () => {
  const opening = await openDatabase(`follow-${crypto.randomUUID()}`);
  if (opening.kind !== 'open') throw new Error(opening.kind);
  db = opening.db;
  stop = new AbortController();
  told = [];
});
afterEach(() => {
  stop.abort();
  db.close();
});

function follow(): void {
  const fail = (error: unknown) => {
    throw error;
  };
  followNotes(
    db,
    (followed) => {
      told.push(followed);
    },
    fail,
    stop.signal,
  );
}

/** Notes with ids in no order of time, as UUIDs are. */
function manyNotes(count: number): Note[] {
  return Array.from({ length: count }, (_, nth) => {
    const id =
      `${((nth * 7_919) % 100_003).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000` as NoteId;
    return madeNote({ id, created: new Date(1_700_000_000_000 + (nth % 1_000) * 60_000).toISOString() });
  });
}

const latest = () => told.at(-1)!;
const whole = () => vi.waitFor(() => expect(latest()?.complete).toBe(true), { timeout: 20_000 });

test('many notes are told at once by the newest, and then all of them, each once, the newest first', async () => {
  const notes = manyNotes(MANY);
  await db.notes.bulkAdd(notes);
  await db.pages.add(HARBOUR_REVIEW);
  await db.placings.add({ note: notes[7]!.id, placement: 'moved' });
  follow();
  await whole();
  const first = told[0]!;
  expect(first.complete).toBe(false);
  expect(first.notes).toEqual(newestFirst(first.notes));
  expect(first.notes[0]!.created).toBe(newestFirst(notes)[0]!.created);
  expect([...first.pages.keys()]).toEqual([HARBOUR_REVIEW.url]);
  expect(latest().notes.map(({ id }) => id)).toEqual(newestFirst(notes).map(({ id }) => id));
  expect(latest().placings.get(notes[7]!.id)).toBe('moved');
});

test('notes share the addresses that they have in common', async () => {
  await db.notes.bulkAdd(manyNotes(100));
  follow();
  await whole();
  expect(latest().notes).toEqual(newestFirst(manyNotes(100)));
});

test('what is written, changed or forgotten is told, and no more than that is new', async () => {
  const notes = manyNotes(100);
  await db.notes.bulkAdd(notes);
  follow();
  await whole();
  const before = new Set(latest().notes);
  const changed = { ...notes[3]!, text: 'Written anew.' };
  await keepNote(db, changed, HARBOUR_REVIEW, AT);
  await vi.waitFor(() => expect(latest().notes.some(({ text }) => text === 'Written anew.')).toBe(true));
  expect(latest().notes.filter((note) => !before.has(note))).toHaveLength(1);
  expect(latest().pages.get(HARBOUR_REVIEW.url)).toEqual(HARBOUR_REVIEW);
  await db.notes.delete(notes[4]!.id);
  await vi.waitFor(() => expect(latest().notes).toHaveLength(99));
  await db.placings.put({ note: notes[5]!.id, placement: 'orphaned' });
  await vi.waitFor(() => expect(latest().placings.get(notes[5]!.id)).toBe('orphaned'));
});

test('a note that is written while all are being read is told too', async () => {
  await db.notes.bulkAdd(manyNotes(MANY));
  follow();
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(0));
  const late = madeNote({ id: '00000000-0000-4000-8000-00000000000f' as NoteId, rev: 0, text: 'Late.' });
  await keepNote(db, late, null, AT);
  await whole();
  await vi.waitFor(() => expect(latest().notes.some(({ text }) => text === 'Late.')).toBe(true));
  expect(latest().notes).toHaveLength(MANY + 1);
});

test('of no notes it is told that these are all', async () => {
  follow();
  await vi.waitFor(() => expect(latest()).toMatchObject({ notes: [], complete: true }));
});

test('the rest is not read before the newest are shown', async () => {
  await db.notes.bulkAdd(manyNotes(MANY));
  let show = () => {};
  const shown = new Promise<void>((resolve) => {
    show = resolve;
  });
  const read = vi.spyOn(db.pages, 'orderBy');
  followNotes(
    db,
    (followed) => {
      told.push(followed);
      return followed.complete ? undefined : shown;
    },
    () => {},
    stop.signal,
  );
  await vi.waitFor(() => expect(told).toHaveLength(1));
  // Long enough for the first question of the rest, were it asked.
  await db.notes.count();
  expect(read).not.toHaveBeenCalled();
  show();
  await whole();
});
