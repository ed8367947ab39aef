import 'fake-indexeddb/auto';
import { beforeAll, expect, test } from 'vitest';
import type { Note } from '../../src/core/notes/note.ts';
import { speak } from '../../src/language/speak.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { importNotes } from '../../src/store/import-notes.ts';
import { swapVersion } from '../../src/store/versions.ts';
import { ENGLISH } from '../../tools/english.ts';
import { madeNote } from '../core/notes/made-note.ts';

const LATER = '2026-11-27T09:00:00.000Z';

beforeAll(() => speak(ENGLISH));

/** A note that was changed in two places: what stands is from the file, what stood here is kept. */
async function withVersion(): Promise<{ db: Database; number: number; mine: Note; theirs: Note }> {
  const opening = await openDatabase(`versions-${crypto.randomUUID()}`);
  if (opening.kind !== 'open') throw new Error(opening.why);
  const { db } = opening;
  const mine = madeNote({ text: 'Mine.', tags: ['a'], colour: 'blue', rev: 4 });
  const theirs = madeNote({ text: 'Theirs.', tags: ['b', 'c'], updated: LATER });
  await db.notes.add(mine);
  const { signal } = new AbortController();
  await importNotes(db, [theirs], [], LATER, () => {}, signal);
  const [row] = await db.versions.toArray();
  return { db, number: row!.number!, mine, theirs };
}

const wordsOf = ({ text, tags, colour }: Note) => ({ text, tags, colour });

test('a kept version takes the place of what the note says, which is kept instead; the same again takes it back', async () => {
  const { db, number, mine, theirs } = await withVersion();
  const states: object[] = [];
  for (const at of ['2026-11-27T10:00:00.000Z', '2026-11-27T10:00:01.000Z']) {
    expect(await swapVersion(db, number, at)).toEqual({ kind: 'changed', count: 1 });
    const [note] = await db.notes.toArray();
    const [row, ...others] = await db.versions.toArray();
    expect(others).toEqual([]);
    expect([note!.updated, row!.at, row!.number]).toEqual([at, at, number]);
    states.push({ stands: wordsOf(note!), kept: wordsOf(row!.version), rev: note!.rev });
  }
  expect(states).toEqual([
    { stands: wordsOf(mine), kept: wordsOf(theirs), rev: 6 },
    { stands: wordsOf(theirs), kept: wordsOf(mine), rev: 7 },
  ]);
});

test('a version that is gone changes nothing and says so', async () => {
  const { db, number } = await withVersion();
  await db.versions.delete(number);
  const before = await db.notes.toArray();
  expect(await swapVersion(db, number, LATER)).toEqual({
    kind: 'failed',
    why: 'This version is not here any more. Nothing was changed.',
  });
  expect(await db.notes.toArray()).toEqual(before);
});
