import { describe, expect, test } from 'vitest';
import { mergeNotes } from '../../../src/core/notes/merge-notes.ts';
import { entryId, madeNote, noteId } from './made-note.ts';

const early = '2026-11-22T09:12:27.000Z';
const late = '2026-11-25T09:12:27.000Z';
const note = madeNote({ text: 'As it was.', updated: early });

describe('a note that comes in', () => {
  test.each([
    ['that nobody has, is new', note, [], 'new'],
    ['word for word as it is here, is the same', note, [note], 'same'],
    ['with the same words and a later date, is the same', { ...note, updated: late }, [note], 'same'],
    [
      'changed later than the one here, is newer',
      { ...note, text: 'As it is.', updated: late },
      [note],
      'newer',
    ],
    [
      'changed before the one here, is older',
      { ...note, text: 'As it is.' },
      [{ ...note, updated: late }],
      'older',
    ],
    [
      'changed at the same moment in another way, is older: what is here stays',
      { ...note, text: 'Other.' },
      [note],
      'older',
    ],
    ['deleted later, is newer', { ...note, deleted: late, updated: late }, [note], 'newer'],
    [
      'from a program with ids of its own, with words that are here, is the same',
      { ...note, id: noteId(9) },
      [note],
      'same',
    ],
    [
      'with words that are in the trash here, is new',
      { ...note, id: noteId(9) },
      [{ ...note, deleted: late }],
      'new',
    ],
    [
      'about something else, is new',
      madeNote({ id: noteId(9), about: { kind: 'entry', entry: entryId('x') }, text: note.text }),
      [note],
      'new',
    ],
  ])('%s', (_, incoming, stored, kind) => {
    expect(mergeNotes([incoming], stored).map((one) => one.kind)).toEqual([kind]);
  });

  test('twice in one file is one', () => {
    expect(mergeNotes([note, note, { ...note, id: noteId(9) }], []).map(({ kind }) => kind)).toEqual([
      'new',
      'same',
      'same',
    ]);
  });

  test('twice with other words, the later counts', () => {
    const changed = { ...note, text: 'Later.', updated: late };
    expect(mergeNotes([note, changed], []).map(({ kind }) => kind)).toEqual(['new', 'newer']);
    expect(mergeNotes([changed, note], []).map(({ kind }) => kind)).toEqual(['new', 'older']);
  });
});
