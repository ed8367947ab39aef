import { expect, test } from 'vitest';
import type { Note, PageUrl } from '../../src/core/notes/note.ts';
import { type Grouping, groupNotes, notesOfGroups } from '../../src/notebook/group-notes.ts';
import { entryId, HARBOUR_REVIEW, madeNote, noteId } from '../core/notes/made-note.ts';

const NOW = '2026-11-23T09:00:00.000Z';
const around = {
  pages: new Map([[HARBOUR_REVIEW.url, HARBOUR_REVIEW]]),
  entryNames: new Map([[entryId('andrei-karlov'), 'Andrei Karlov']]),
};

function groups(notes: readonly Note[], by: Grouping, now = NOW, timeZone = 'UTC') {
  return groupNotes(notes, by, { ...around, now, timeZone }).map((group) => [group.name, group.notes.length]);
}
const at = (...instants: string[]) =>
  instants.map((created, index) => madeNote({ id: noteId(index + 1), created }));

test('notes of one day stand together, and near days have their names', () => {
  const notes = at(
    '2026-11-23T08:00:00.000Z',
    '2026-11-23T00:00:00.000Z',
    '2026-11-22T23:59:59.999Z',
    '2026-11-20T12:00:00.000Z',
    '2025-11-20T12:00:00.000Z',
  );
  expect(groups(notes, 'day')).toEqual([
    ['Today', 2],
    ['Yesterday', 1],
    ['Friday, November 20, 2026', 1],
    ['Thursday, November 20, 2025', 1],
  ]);
});

test.each([
  ['America/New_York', ['2026-11-23T06:00:00.000Z', '2026-11-23T04:00:00.000Z']],
  ['Asia/Kolkata', ['2026-11-22T18:31:00.000Z', '2026-11-22T18:29:00.000Z']],
  ['Asia/Kathmandu', ['2026-11-22T18:16:00.000Z', '2026-11-22T18:14:00.000Z']],
])('the day begins at midnight where the reader is: %s', (zone, instants) => {
  expect(groups(at(...instants), 'day', NOW, zone)).toEqual([
    ['Today', 1],
    ['Yesterday', 1],
  ]);
});

test('yesterday is the day before, also where the clocks were changed in between', () => {
  // New York set its clocks back on 1 November 2026: that day had 25 hours.
  const justAfterMidnight = '2026-11-02T05:10:00.000Z';
  expect(groups(at('2026-11-01T04:10:00.000Z'), 'day', justAfterMidnight, 'America/New_York')).toEqual([
    ['Yesterday', 1],
  ]);
});

const passage = madeNote({
  id: noteId(9),
  about: {
    kind: 'passage',
    page: 'https://talks.example/1' as PageUrl,
    anchor: { exact: 'a', prefix: '', suffix: '', start: 0, end: 1 },
  },
  tags: ['summit', 'envoys'],
  origin: null,
});

test.each<[Grouping, [string, number][]]>([
  [
    'entry',
    [
      ['Andrei Karlov', 1],
      ['Passages and pages', 1],
    ],
  ],
  [
    'article',
    [
      ['https://talks.example/1', 1],
      ['A summit by the sea', 1],
    ],
  ],
  [
    'tag',
    [
      ['envoys', 1],
      ['summit', 1],
      ['No tag', 1],
    ],
  ],
])('by %s', (by, expected) => {
  expect(groups([passage, madeNote()], by)).toEqual(expected);
});

test('a note in two groups is one note', () => {
  expect(notesOfGroups(groupNotes([passage], 'tag', { ...around, now: NOW, timeZone: 'UTC' }))).toEqual([
    passage.id,
  ]);
});

test('no notes are no days', () => {
  expect(groups([], 'day')).toEqual([]);
});
