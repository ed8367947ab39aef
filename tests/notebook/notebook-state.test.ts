import { expect, test } from 'vitest';
import type { Note, NoteId } from '../../src/core/notes/note.ts';
import { editNote, type NoteEditingEvent, restingOn } from '../../src/core/notes/note-editing.ts';
import {
  everyNote,
  foundNotes,
  type NotebookState,
  viewNotebook,
} from '../../src/notebook/notebook-state.ts';
import { entryId, HARBOUR_REVIEW, madeNote, noteId } from '../core/notes/made-note.ts';

const AT = '2026-11-23T12:00:00.000Z';
const karlov = madeNote({ id: noteId(1), text: 'Seventeen years.' });
const moon = madeNote({
  id: noteId(2),
  text: 'Until May 2022.',
  about: { kind: 'entry', entry: entryId('moon-jae-in') },
  origin: { page: HARBOUR_REVIEW.url, sentence: 'Seoul had hoped for more.' },
});
const gone = madeNote({ id: noteId(3), text: 'Let go.', deleted: '2026-11-20T09:00:00.000Z' });

const state: NotebookState = {
  opening: 'open',
  why: '',
  notes: [karlov, moon, gone],
  pages: new Map([[HARBOUR_REVIEW.url, HARBOUR_REVIEW]]),
  entries: new Map([
    [entryId('andrei-karlov'), { name: 'Andrei Karlov', kind: 'person' }],
    [entryId('moon-jae-in'), null],
  ]),
  editings: new Map(),
  search: '',
  place: { kind: 'everything' },
  most: 100,
  deleted: [],
  toast: null,
  arrival: null,
};

function edited(note: Note, ...events: NoteEditingEvent[]): NotebookState['editings'] {
  return new Map([[note.id, events.reduce(editNote, restingOn(note))]]);
}

function open(changes: Partial<NotebookState>) {
  const view = viewNotebook({ ...state, ...changes }, AT, 'UTC');
  if (view.kind !== 'open') throw new Error(view.kind);
  return view;
}

const shown = (changes: Partial<NotebookState>) => open(changes).notes.map(({ text }) => text);

test('all notes that stand are shown and counted, tombstones are not', () => {
  expect(open({})).toMatchObject({ found: 2, total: 2, entries: 2, readOnly: null });
  expect(shown({})).toEqual(['Seventeen years.', 'Until May 2022.']);
});

test('an entry that no pack knows is called by its id, one that is being asked for by nothing yet', () => {
  const names = (entries: NotebookState['entries']) =>
    open({ entries }).notes.map(({ subject }) => subject.name);
  expect(names(state.entries)).toEqual(['Andrei Karlov', 'moon-jae-in']);
  expect(names(new Map())).toEqual(['', '']);
});

test('only as many notes are put on the page as it takes, and all that are found are counted', () => {
  expect(open({ most: 1 })).toMatchObject({ notes: [{ text: 'Seventeen years.' }], found: 2 });
});

test('a place shows the notes on its entry alone', () => {
  expect(shown({ place: { kind: 'entry', entry: entryId('moon-jae-in') } })).toEqual(['Until May 2022.']);
});

test('a search looks at words, names and titles', () => {
  expect(shown({ search: 'seventeen' })).toEqual(['Seventeen years.']);
  expect(shown({ search: 'karlov' })).toEqual(['Seventeen years.']);
  expect(shown({ search: 'sea' })).toEqual(['Seventeen years.', 'Until May 2022.']);
});

test('a note whose words are being written stays on the page although they are not those searched for', () => {
  const editings = edited(karlov, { kind: 'typed', text: 'Eighteen years.' });
  expect(shown({ search: 'until', editings })).toEqual(['Eighteen years.', 'Until May 2022.']);
});

test('words that are not on the disk yet are shown and exported as they stand in the field', () => {
  const editings = edited(karlov, { kind: 'typed', text: 'Eighteen years.' });
  expect(shown({ editings })).toEqual(['Eighteen years.', 'Until May 2022.']);
  expect(everyNote({ ...state, editings }).map(({ text }) => text)).toEqual([
    'Eighteen years.',
    'Until May 2022.',
    'Let go.',
  ]);
});

test('a deletion takes the note from the page at once, and is told when it is on the disk', () => {
  const deleted: NoteEditingEvent = { kind: 'deleted', at: AT };
  const changes = { deleted: [karlov.id], toast: karlov.id };
  const underWay = open({ ...changes, editings: edited(karlov, deleted) });
  expect(underWay).toMatchObject({ notes: [{ text: 'Until May 2022.' }], deleted: [], toast: null });
  const kept: NoteEditingEvent = {
    kind: 'answered',
    answer: { kind: 'kept', note: { ...karlov, rev: 2, deleted: AT } },
  };
  const done = open({ ...changes, editings: edited(karlov, deleted, kept) });
  expect(done.deleted).toMatchObject([{ id: karlov.id, text: 'Seventeen years.' }]);
  expect(done.toast).toEqual(done.deleted[0]);
});

test('a deletion that failed brings the note back and says why', () => {
  const events: NoteEditingEvent[] = [
    { kind: 'deleted', at: AT },
    { kind: 'answered', answer: { kind: 'failed', why: 'The disk is full.' } },
  ];
  const view = open({ deleted: [karlov.id], toast: karlov.id, editings: edited(karlov, ...events) });
  expect(view.notes[0]).toMatchObject({ id: karlov.id, state: { kind: 'failed', why: 'The disk is full.' } });
  expect(view).toMatchObject({ deleted: [], toast: null });
});

test('a note deleted in another window stays under the hands of the reader who is in it', () => {
  const tombstone = { ...karlov, rev: 2, deleted: AT };
  const notes = [tombstone, moon];
  const entered: NoteEditingEvent = { kind: 'entered' };
  const told: NoteEditingEvent = { kind: 'told', note: tombstone };
  expect(shown({ notes, editings: edited(karlov, entered, told) })).toEqual([
    'Seventeen years.',
    'Until May 2022.',
  ]);
  expect(shown({ notes, editings: edited(karlov, entered, told, { kind: 'left' }) })).toEqual([
    'Until May 2022.',
  ]);
});

test.each<[string, Partial<NotebookState>, string | null]>([
  ['a note that is there', { place: { kind: 'note', note: karlov.id } }, null],
  [
    'a note that is deleted',
    { place: { kind: 'note', note: gone.id } },
    'The note that was asked for is not here any more.',
  ],
  [
    'a note that never was',
    { place: { kind: 'note', note: 'x' as NoteId } },
    'The note that was asked for is not here any more.',
  ],
  [
    'an entry without notes',
    { place: { kind: 'entry', entry: entryId('xi-jinping') } },
    'There is no note on this yet.',
  ],
])('asked for %s', (_, changes, message) => {
  expect(open(changes).message).toBe(message);
});

test('the source of a note is its page; a page that is not stored is told by its address', () => {
  const source = (pages: NotebookState['pages']) => open({ pages }).notes[0]?.source;
  expect(source(state.pages)).toEqual({
    title: 'A summit by the sea',
    site: 'The Harbour Review',
    address: HARBOUR_REVIEW.url,
  });
  expect(source(new Map())).toEqual({
    title: HARBOUR_REVIEW.url,
    site: 'harbour-review.example',
    address: HARBOUR_REVIEW.url,
  });
});

test.each(['javascript:alert(1)', 'file:///home/reader/article.html', 'no address'])(
  '%s is no link',
  (url) => {
    const note = { ...karlov, origin: { page: url as never, sentence: '' } };
    expect(open({ notes: [note] }).notes[0]?.source).toEqual({ title: url, site: '', address: null });
  },
);

test('what is found is what an export of the search takes', () => {
  expect(foundNotes({ ...state, search: 'until' })).toEqual([moon]);
});
