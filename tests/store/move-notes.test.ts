import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { EntryId } from '../../src/core/glossary/entry.ts';
import { undoOf } from '../../src/core/notes/note-change.ts';
import { changeNotes } from '../../src/store/change-notes.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { notesOnEntry } from '../../src/store/read-notes.ts';
import { madeNote, noteId } from '../core/notes/made-note.ts';

const PILOT = 'own/pilot' as EntryId;
const CAPTAIN = 'own/captain' as EntryId;
const LATER = '2026-11-27T10:00:00.000Z';

async function fresh(): Promise<Database> {
  const opening = await openDatabase(`move-${crypto.randomUUID()}`);
  if (opening.kind !== 'open') throw new Error(opening.kind);
  return opening.db;
}

const on = (nth: number, entry: EntryId) =>
  madeNote({ id: noteId(nth), about: { kind: 'entry', entry }, text: `Note ${nth}` });

test('notes follow an entry that became part of another, and go back with it', async () => {
  const db = await fresh();
  const notes = [on(1, PILOT), on(2, PILOT), on(3, CAPTAIN)];
  await db.notes.bulkAdd(notes);
  const change = { kind: 'entry', from: PILOT, to: CAPTAIN } as const;
  const ids = notes.map(({ id }) => id);
  expect(await changeNotes(db, [{ notes: ids, change }], LATER)).toEqual({ kind: 'changed', count: 2 });
  expect(await changeNotes(db, [{ notes: ids, change }], LATER)).toEqual({ kind: 'changed', count: 0 });
  expect(await notesOnEntry(db, CAPTAIN)).toHaveLength(3);
  await changeNotes(db, undoOf(notes, change), LATER);
  expect((await notesOnEntry(db, PILOT)).map(({ text }) => text).sort()).toEqual(['Note 1', 'Note 2']);
  expect(await notesOnEntry(db, CAPTAIN)).toHaveLength(1);
});
