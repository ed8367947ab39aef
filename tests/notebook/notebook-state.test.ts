import { expect, test } from 'vitest';
import type { Note, NoteId } from '../../src/core/notes/note.ts';
import { editNote, type NoteEditingEvent, restingOn } from '../../src/core/notes/note-editing.ts';
import { everyNote, type NotebookState, notebookEyes } from '../../src/notebook/notebook-state.ts';
import { NO_STEPS } from '../../src/notebook/undo-steps.ts';
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
  complete: true,
  pages: new Map([[HARBOUR_REVIEW.url, HARBOUR_REVIEW]]),
  placings: new Map(),
  entries: new Map([
    [entryId('andrei-karlov'), { name: 'Andrei Karlov', kind: 'person' }],
    [entryId('moon-jae-in'), null],
  ]),
  editings: new Map(),
  search: '',
  grouping: 'day',
  place: { kind: 'everything' },
  selected: null,
  marked: new Set(),
  steps: NO_STEPS,
  toast: null,
  arrival: 0,
};

function edited(note: Note, ...events: NoteEditingEvent[]): NotebookState['editings'] {
  return new Map([[note.id, events.reduce(editNote, restingOn(note))]]);
}

function open(changes: Partial<NotebookState>) {
  const view = notebookEyes().view({ ...state, ...changes }, AT, 'UTC');
  if (view.kind !== 'open') throw new Error(view.kind);
  const notes = view.groups.flatMap((group) => group.notes.map(view.show));
  return { ...view, notes };
}

const shown = (changes: Partial<NotebookState>) => open(changes).notes.map(({ text }) => text);

test('all notes that stand are shown and counted, tombstones are not', () => {
  expect(open({})).toMatchObject({ found: 2, total: 2, entries: 2, inTrash: 1, readOnly: null });
  expect(shown({})).toEqual(['Seventeen years.', 'Until May 2022.']);
});

test('the trash shows what was deleted, the latest first', () => {
  const later = { ...moon, deleted: '2026-11-21T09:00:00.000Z' };
  const trash = { place: { kind: 'trash' } as const, notes: [karlov, later, gone] };
  expect(shown(trash)).toEqual(['Until May 2022.', 'Let go.']);
  expect(open({ ...trash, selected: gone.id }).selected?.text).toBe('Let go.');
  expect(open({ ...trash, selected: karlov.id }).selected).toBeNull();
});

test('an entry that no pack knows is called by its id, one that is being asked for by nothing yet', () => {
  const names = (entries: NotebookState['entries']) =>
    open({ entries }).notes.map(({ subject }) => subject.name);
  expect(names(state.entries)).toEqual(['Andrei Karlov', 'moon-jae-in']);
  expect(names(new Map())).toEqual(['', '']);
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

test('what stands in a field is what is shown and exported, written or not', () => {
  const editings = edited(karlov, { kind: 'typed', text: 'Eighteen years.' });
  expect(shown({ editings })).toEqual(['Eighteen years.', 'Until May 2022.']);
  expect(everyNote({ ...state, editings }).map(({ text }) => text)).toEqual([
    'Eighteen years.',
    'Until May 2022.',
    'Let go.',
  ]);
});

test('a note deleted elsewhere while words in it could not be saved stays, to be decided', () => {
  const tombstone = { ...karlov, rev: 2, deleted: AT };
  const events: NoteEditingEvent[] = [
    { kind: 'typed', text: 'Eighteen years.' },
    { kind: 'due' },
    { kind: 'answered', answer: { kind: 'changed-elsewhere', stored: tombstone } },
  ];
  const deletedToo = edited(
    tombstone,
    { kind: 'typed', text: 'Eighteen.' },
    { kind: 'due' },
    {
      kind: 'answered',
      answer: { kind: 'failed', why: 'The disk is full.' },
    },
  );
  const editings = edited(karlov, ...events);
  expect(editings.get(karlov.id)?.phase.kind).toBe('changed-elsewhere');
  expect(shown({ notes: [tombstone, moon], editings: deletedToo })).toEqual(['Eighteen.', 'Until May 2022.']);
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
  ['a note that may still be read', { place: { kind: 'note', note: 'x' as NoteId }, complete: false }, null],
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

test('the source of a passage leads to the passage', () => {
  const anchor = {
    exact: 'the two-hour talks',
    prefix: 'After all of ',
    suffix: ', he said.',
    start: 9,
    end: 27,
  };
  const note = { ...karlov, about: { kind: 'passage', page: HARBOUR_REVIEW.url, anchor } as const };
  expect(open({ notes: [note] }).notes[0]?.source?.address).toBe(
    `${HARBOUR_REVIEW.url}#:~:text=After%20all%20of-,the%20two%2Dhour%20talks,-%2C%20he`,
  );
});

test.each([
  [':~:text=the%20two%2Dhour%20talks', '#:~:text=the%20two%2Dhour%20talks'],
  // Nothing tells the passage from its doubles.
  ['', ''],
])('of a passage whose fragment was found (“%s”) that is followed', (fragment, expected) => {
  const anchor = {
    exact: 'the two-hour talks',
    prefix: 'all of ',
    suffix: ', he',
    start: 9,
    end: 27,
    fragment,
  };
  const note = { ...karlov, about: { kind: 'passage', page: HARBOUR_REVIEW.url, anchor } as const };
  expect(open({ notes: [note] }).notes[0]?.source?.address).toBe(`${HARBOUR_REVIEW.url}${expected}`);
});

test.each(['javascript:alert(1)', 'file:///home/reader/article.html', 'no address'])(
  '%s is no link',
  (url) => {
    const note = { ...karlov, origin: { page: url as never, sentence: '' } };
    expect(open({ notes: [note] }).notes[0]?.source).toEqual({ title: url, site: '', address: null });
  },
);

test('what is found is what an export of the search takes', () => {
  expect(notebookEyes().found({ ...state, search: 'until' })).toEqual([moon]);
});

test('what has not changed is not worked out again', () => {
  const eyes = notebookEyes();
  const first = eyes.view(state, AT, 'UTC');
  const second = eyes.view({ ...state, selected: moon.id }, AT, 'UTC');
  expect(first.kind === 'open' && second.kind === 'open' && first.groups === second.groups).toBe(true);
});

test('a search under way shows what it has; notes that change under it do not empty the list', () => {
  const eyes = notebookEyes();
  const notes = Array.from({ length: 1_000 }, (_, nth) => ({ ...karlov, id: noteId(nth) }));
  const now = (part: Partial<NotebookState>, isTimeUp = () => true) => {
    const view = eyes.view({ ...state, notes, ...part }, AT, 'UTC', isTimeUp);
    if (view.kind !== 'open') throw new Error(view.kind);
    return { found: view.found, isWhole: view.isWhole };
  };
  const first = now({ search: 'years' });
  expect(first.isWhole).toBe(false);
  expect(first.found).toBeGreaterThan(0);
  expect(now({ search: 'years' }, () => false)).toEqual({ found: 1_000, isWhole: true });
  const more = [{ ...karlov, id: noteId(2_000) }, ...notes];
  expect(now({ search: 'years', notes: more })).toEqual({ found: 1_000, isWhole: false });
  expect(now({ search: 'years', notes: more }, () => false)).toEqual({ found: 1_001, isWhole: true });
});
