import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entryId, HARBOUR_REVIEW, madeNote, noteId } from '../core/notes/made-note.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { noteKeeper } = await import('../../src/background/note-keeper.ts');
const { openDatabase } = await import('../../src/store/database.ts');
const { privateNotes } = await import('../../src/store/private-notes.ts');

const KARLOV = entryId('andrei-karlov');
const hidden = madeNote({ id: noteId(2), text: 'Read where nobody sees it.', rev: 0 });

beforeEach(() => fakeBrowser.reset());

async function onDisk() {
  const opening = await openDatabase();
  if (opening.kind !== 'open') throw new Error(opening.kind);
  const rows = { notes: await opening.db.notes.toArray(), pages: await opening.db.pages.toArray() };
  opening.db.close();
  return rows;
}

test('a note of a private window reaches no disk, is seen in private windows alone, and is forgotten', async () => {
  const onKept = vi.fn();
  const keeper = noteKeeper(onKept);
  expect(await keeper.keep(hidden, HARBOUR_REVIEW, true)).toMatchObject({ kind: 'kept' });
  expect(await onDisk()).toEqual({ notes: [], pages: [] });
  // No copy is made of it either.
  expect(onKept).not.toHaveBeenCalled();
  expect((await keeper.notesOn(KARLOV, 10, true)).notes.map(({ text }) => text)).toEqual([hidden.text]);
  expect((await keeper.notesOn(KARLOV, 10, false)).notes).toEqual([]);
  await privateNotes().forget();
  expect((await keeper.notesOn(KARLOV, 10, true)).notes).toEqual([]);
});

test('a note from before that is changed in a private window stays on the disk as it was', async () => {
  const keeper = noteKeeper(() => {});
  const keeping = await keeper.keep(madeNote({ rev: 0 }), null, false);
  if (keeping.kind !== 'kept') throw new Error(keeping.kind);
  await keeper.keep({ ...keeping.note, text: 'Changed where nobody sees it.' }, null, true);
  expect((await onDisk()).notes).toEqual([keeping.note]);
  const seen = await keeper.notesOn(KARLOV, 10, true);
  expect(seen.notes.map(({ text }) => text)).toEqual(['Changed where nobody sees it.']);
  expect((await keeper.notesOn(KARLOV, 10, false)).notes).toEqual([keeping.note]);
});
