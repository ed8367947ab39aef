import { expect, test } from 'vitest';
import type { Note } from '../../../src/core/notes/note.ts';
import { searchNotes } from '../../../src/core/notes/search-notes.ts';
import { HARBOUR_REVIEW, madeNote, noteId } from './made-note.ts';

const karlov = madeNote({
  id: noteId(1),
  text: 'Seventeen years in Pyongyang in all.',
  tags: ['envoys'],
  origin: { page: HARBOUR_REVIEW.url, sentence: 'His widow spoke of long evenings.' },
});
const cafe = madeNote({
  id: noteId(2),
  text: 'Met in a CAFÉ; he wasn’t late. Łódź, Kim Jong-un.',
  origin: null,
});
const names = (note: Note) =>
  note === karlov ? ['Andrei Karlov', 'A summit by the sea'] : ['Kim Jong Un', 'Café talk'];

test.each<[string, string, Note[]]>([
  ['no words', '  ', [karlov, cafe]],
  ['a word of the text', 'pyongyang', [karlov]],
  ['the beginning of a word', 'seven', [karlov]],
  ['a word of the entry’s name', 'KARLOV', [karlov]],
  ['a word of the page’s title', 'summit', [karlov]],
  ['a word of the sentence it was written on', 'widow', [karlov]],
  ['a tag', 'envoys', [karlov]],
  ['words of several places together', 'karlov seventeen sea', [karlov]],
  ['a word that one note lacks', 'karlov late', []],
  ['accents left out', 'cafe lodz', [cafe]],
  ['accents put in', 'säven', []],
  ['a straight apostrophe for a curly one', "wasn't", [cafe]],
  ['a hyphen for a space and the other way round', 'jong-un', [cafe]],
  ['what is common to both', 'in', [karlov, cafe]],
])('%s', (_, search, found) => {
  expect(searchNotes([karlov, cafe], search, names)).toEqual(found);
});
