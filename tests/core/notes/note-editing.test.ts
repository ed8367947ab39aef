import { expect, test } from 'vitest';
import type { Note } from '../../../src/core/notes/note.ts';
import {
  editNote,
  isUnsaved,
  lastWrites,
  type NoteEditing,
  type NoteEditingEvent,
  type NoteWriteAnswer,
  restingOn,
} from '../../../src/core/notes/note-editing.ts';
import { madeNote } from './made-note.ts';

const stored = madeNote({ text: 'Five years.', rev: 3 });
const AT = '2026-11-23T12:00:00.000Z';

/** The end of a story told in events. */
function after(start: NoteEditing, ...events: NoteEditingEvent[]): NoteEditing {
  return events.reduce(editNote, start);
}

const typed = (text: string): NoteEditingEvent => ({ kind: 'typed', text });
const answered = (answer: NoteWriteAnswer): NoteEditingEvent => ({ kind: 'answered', answer });
const kept = (changes: Partial<Note>): NoteEditingEvent =>
  answered({ kind: 'kept', note: { ...stored, ...changes } });
const elsewhere = (changes: Partial<Note>): NoteEditingEvent =>
  answered({ kind: 'changed-elsewhere', stored: { ...stored, ...changes } });
const told = (changes: Partial<Note>): NoteEditingEvent => ({
  kind: 'told',
  note: { ...stored, ...changes },
});
const due: NoteEditingEvent = { kind: 'due' };
const entered: NoteEditingEvent = { kind: 'entered' };
const left: NoteEditingEvent = { kind: 'left' };

const SIX = { ...stored, text: 'Six years.' };

test.each<[string, NoteEditingEvent[], Partial<NoteEditing>]>([
  ['words are written after a pause', [typed('Six years.'), due], { phase: { kind: 'writing', note: SIX } }],
  [
    'words that are taken back are not written',
    [typed('Six'), typed('Five years.')],
    {
      phase: { kind: 'resting', kept: true },
    },
  ],
  ['nothing is due where nothing was typed', [due], { phase: { kind: 'resting', kept: false } }],
  [
    'a write that is kept is the base of the next',
    [typed('Six years.'), due, kept({ text: 'Six years.', rev: 4 })],
    { phase: { kind: 'resting', kept: true }, base: { ...SIX, rev: 4 } },
  ],
  [
    'words typed while a write is under way are written next, on top of it',
    [typed('Six'), due, typed('Six years.'), kept({ text: 'Six', rev: 4 })],
    { phase: { kind: 'writing', note: { ...SIX, rev: 4 } } },
  ],
  [
    'a pause while a write is under way starts no second one',
    [typed('Six'), due, typed('Six years.'), due],
    { phase: { kind: 'writing', note: { ...stored, text: 'Six' } } },
  ],
  [
    'a write refused for another version leaves the words in the field and asks the reader',
    [typed('Six years.'), due, elsewhere({ text: 'Seven years.', rev: 4 })],
    {
      text: 'Six years.',
      phase: { kind: 'changed-elsewhere', stored: { ...stored, text: 'Seven years.', rev: 4 } },
    },
  ],
  [
    'typing on while two versions stand against each other changes only the own one',
    [typed('Six'), due, elsewhere({ text: 'Seven years.', rev: 4 }), typed('Six years.'), due],
    {
      text: 'Six years.',
      phase: { kind: 'changed-elsewhere', stored: { ...stored, text: 'Seven years.', rev: 4 } },
    },
  ],
  [
    'the reader’s own words are written over the other version',
    [typed('Six years.'), due, elsewhere({ text: 'Seven years.', rev: 4 }), { kind: 'chose', which: 'mine' }],
    { phase: { kind: 'writing', note: { ...SIX, rev: 4 } } },
  ],
  [
    'the other version is taken as it lies on the disk',
    [
      typed('Six years.'),
      due,
      elsewhere({ text: 'Seven years.', rev: 4 }),
      { kind: 'chose', which: 'theirs' },
    ],
    { text: 'Seven years.', phase: { kind: 'resting', kept: true } },
  ],
  [
    'both versions are kept one below the other',
    [typed('Six years.'), due, elsewhere({ text: 'Seven years.', rev: 4 }), { kind: 'chose', which: 'both' }],
    { phase: { kind: 'writing', note: { ...stored, rev: 4, text: 'Six years.\n\nSeven years.' } } },
  ],
  [
    'the same words from two windows are no conflict',
    [typed('Six years.'), due, elsewhere({ text: 'Six years.', rev: 5 })],
    { phase: { kind: 'resting', kept: true }, base: { ...SIX, rev: 5 } },
  ],
  [
    'a rev that moved while the words stayed is no conflict',
    [typed('Six years.'), due, elsewhere({ rev: 5 })],
    { phase: { kind: 'writing', note: { ...SIX, rev: 5 } } },
  ],
  [
    'a note deleted in another window while words were typed asks the reader',
    [typed('Six years.'), due, elsewhere({ rev: 4, deleted: AT })],
    { text: 'Six years.', phase: { kind: 'changed-elsewhere', stored: { ...stored, rev: 4, deleted: AT } } },
  ],
  [
    'a write that failed is tried again with the words of now',
    [typed('Six'), due, answered({ kind: 'failed', why: 'Full.' }), typed('Six years.'), due],
    { phase: { kind: 'writing', note: SIX } },
  ],
  [
    'a failed write keeps the words and says why',
    [typed('Six years.'), due, answered({ kind: 'failed', why: 'Full.' })],
    { text: 'Six years.', phase: { kind: 'failed', why: 'Full.', unsettled: null } },
  ],
  [
    'a write that nobody answered is asked again as it was, before anything newer',
    [typed('Six'), due, answered({ kind: 'unanswered', why: 'Silence.' }), typed('Six years.'), due],
    { phase: { kind: 'writing', note: { ...stored, text: 'Six' } } },
  ],
  [
    'words that are taken back do not hide that an unanswered write may have arrived',
    [typed('Six'), due, answered({ kind: 'unanswered', why: 'Silence.' }), typed('Five years.')],
    { phase: { kind: 'typing', unsettled: { ...stored, text: 'Six' } } },
  ],
  [
    'an answer that comes when nothing is under way is dropped',
    [typed('Six years.'), kept({ text: 'Eight', rev: 9 })],
    { base: stored, phase: { kind: 'typing', unsettled: null } },
  ],
  [
    'a version from elsewhere is shown where nobody writes',
    [told({ text: 'Seven years.', rev: 4 })],
    {
      text: 'Seven years.',
    },
  ],
  ['an old version from elsewhere is not', [told({ text: 'Four years.', rev: 2 })], { text: 'Five years.' }],
  [
    'the text does not change under the hands of a reader who is in the field',
    [entered, told({ text: 'Seven years.', rev: 4 })],
    { text: 'Five years.', base: stored },
  ],
  [
    'it changes when the reader leaves the field with nothing typed',
    [entered, told({ text: 'Seven years.', rev: 4 }), left],
    { text: 'Seven years.', told: null },
  ],
  [
    'words typed before a version from elsewhere was told are not replaced when the reader leaves',
    [entered, typed('Six years.'), told({ text: 'Seven years.', rev: 4 }), left],
    { text: 'Six years.', phase: { kind: 'typing', unsettled: null } },
  ],
  [
    'a deletion is written at once, with the words of now',
    [typed('Six years.'), { kind: 'deleted', at: AT }],
    { phase: { kind: 'writing', note: { ...SIX, deleted: AT } } },
  ],
  [
    'a deletion while a write is under way comes after it',
    [typed('Six years.'), due, { kind: 'deleted', at: AT }, kept({ text: 'Six years.', rev: 4 })],
    { phase: { kind: 'writing', note: { ...SIX, rev: 4, deleted: AT } } },
  ],
  [
    'undone before it is written, a deletion leaves nothing to write',
    [typed('Six'), due, { kind: 'deleted', at: AT }, { kind: 'restored' }, kept({ text: 'Six', rev: 4 })],
    { deleted: null, phase: { kind: 'resting', kept: true } },
  ],
  [
    'a deleted note comes back on top of its tombstone',
    [{ kind: 'deleted', at: AT }, kept({ rev: 4, deleted: AT }), { kind: 'restored' }],
    { phase: { kind: 'writing', note: { ...stored, rev: 4 } } },
  ],
  [
    'what the reader has not seen is not deleted, and comes back with the words from elsewhere',
    [{ kind: 'deleted', at: AT }, elsewhere({ text: 'Seven years.', rev: 4 })],
    { deleted: null, text: 'Seven years.', phase: { kind: 'resting', kept: false } },
  ],
  [
    'a deletion of unsaved words that meets another version loses neither',
    [typed('Six years.'), { kind: 'deleted', at: AT }, elsewhere({ text: 'Seven years.', rev: 4 })],
    {
      deleted: null,
      text: 'Six years.',
      phase: { kind: 'changed-elsewhere', stored: { ...stored, text: 'Seven years.', rev: 4 } },
    },
  ],
  [
    'a note deleted in two windows is deleted',
    [{ kind: 'deleted', at: AT }, elsewhere({ rev: 4, deleted: '2026-11-23T11:59:00.000Z' })],
    { deleted: AT, phase: { kind: 'resting', kept: true } },
  ],
  [
    'whoever writes in a note whose deletion failed wants the note',
    [{ kind: 'deleted', at: AT }, answered({ kind: 'failed', why: 'Full.' }), typed('Six years.'), due],
    { phase: { kind: 'writing', note: SIX } },
  ],
])('%s', (_, events, end) => {
  expect(after(restingOn(stored), ...events)).toMatchObject(end);
});

test.each<[string, NoteEditingEvent[], Partial<Note>[]]>([
  ['nothing is left to write of a note at rest', [entered], []],
  ['words that wait for a pause', [typed('Six years.')], [{ text: 'Six years.', rev: 3 }]],
  [
    'a write under way is asked once more, in case it did not leave',
    [typed('Six'), due],
    [{ text: 'Six', rev: 3 }],
  ],
  [
    'words typed since the write that is under way go on top of it',
    [typed('Six'), due, typed('Six years.')],
    [
      { text: 'Six', rev: 3 },
      { text: 'Six years.', rev: 4 },
    ],
  ],
  [
    'an unanswered write, then the words typed since',
    [typed('Six'), due, answered({ kind: 'unanswered', why: 'Silence.' }), typed('Six years.')],
    [
      { text: 'Six', rev: 3 },
      { text: 'Six years.', rev: 4 },
    ],
  ],
  [
    'words that could not be written get another chance',
    [typed('Six'), due, answered({ kind: 'failed', why: 'Full.' })],
    [{ text: 'Six', rev: 3 }],
  ],
  [
    'no version is written over another that the reader has not decided against',
    [typed('Six'), due, elsewhere({ text: 'Seven', rev: 4 })],
    [],
  ],
])('when the page closes: %s', (_, events, writes) => {
  expect(lastWrites(after(restingOn(stored), ...events))).toMatchObject(writes);
});

test.each<[string, NoteEditingEvent[], boolean]>([
  ['at rest', [], false],
  ['while typing', [typed('Six')], true],
  ['under way', [typed('Six'), due], true],
  ['kept', [typed('Six'), due, kept({ text: 'Six', rev: 4 })], false],
  ['failed', [typed('Six'), due, answered({ kind: 'failed', why: 'Full.' })], true],
  ['against another version', [typed('Six'), due, elsewhere({ text: 'Seven', rev: 4 })], true],
])('whether words are unsaved: %s', (_, events, unsaved) => {
  expect(isUnsaved(after(restingOn(stored), ...events))).toBe(unsaved);
});
