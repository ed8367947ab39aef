import { expect, test } from 'vitest';
import { type NoteSurroundings, noteFinder } from '../../../src/core/notes/find-notes.ts';
import type { Note, PageUrl } from '../../../src/core/notes/note.ts';
import { entryId, HARBOUR_REVIEW, madeNote, noteId } from './made-note.ts';

const karlov = madeNote({
  id: noteId(1),
  text: 'Seventeen years in Pyongyang in all.',
  tags: ['envoys', 'To read'],
  colour: 'green',
  created: '2026-04-25T09:00:00.000Z',
  origin: { page: HARBOUR_REVIEW.url, sentence: 'His widow spoke of long evenings.' },
});
const cafe = madeNote({
  id: noteId(2),
  about: { kind: 'entry', entry: entryId('kim-jong-un') },
  text: 'Met in a CAFÉ; he wasn’t late. Łódź, Kim Jong-un.',
  created: '2026-05-01T00:00:00.000Z',
  origin: null,
});
const passage = madeNote({
  id: noteId(3),
  about: {
    kind: 'passage',
    page: 'https://talks.example/1' as PageUrl,
    anchor: { exact: '평양에서 온 편지 3통', prefix: '', suffix: '', start: 0, end: 11 },
  },
  text: '',
  created: '2027-01-01T00:00:00.000Z',
  origin: null,
});
const all = [karlov, cafe, passage];

const around: NoteSurroundings = {
  pages: new Map([[HARBOUR_REVIEW.url, HARBOUR_REVIEW]]),
  entryNames: new Map([
    [entryId('andrei-karlov'), 'Andrei Karlov'],
    [entryId('kim-jong-un'), 'Kim Jong Un'],
  ]),
  orphans: new Set([noteId(3)]),
};

test.each<[string, string, Note[]]>([
  ['no words', '  ', all],
  ['a word of the text', 'pyongyang', [karlov]],
  ['the beginning of a word', 'seven', [karlov]],
  ['a word of the entry’s name', 'KARLOV', [karlov]],
  ['a word of the page’s title', 'summit', [karlov]],
  ['a word of the sentence it was written on', 'widow', [karlov]],
  ['a word of the passage, in any script', '편지', [passage]],
  ['a tag', 'envoys', [karlov]],
  ['words of several places together', 'karlov seventeen sea', [karlov]],
  ['a word that one note lacks', 'karlov late', []],
  ['accents left out', 'cafe lodz', [cafe]],
  ['accents put in', 'säven', []],
  ['a straight apostrophe for a curly one', "wasn't", [cafe]],
  ['a hyphen for a space and the other way round', 'jong-un', [cafe]],
  ['what is common to both', 'in', [karlov, cafe]],
  ['notes on an entry', 'entry:kim', [cafe]],
  ['notes on an entry by its id', 'entry:andrei-karlov', [karlov]],
  ['a name in quotation marks', 'entry:"jong un"', [cafe]],
  ['a site by its name', 'site:harbour', [karlov]],
  ['a site by its address, where no more is known', 'site:talks.example', [passage]],
  ['a tag, by its beginning', 'tag:env', [karlov]],
  ['a tag of two words', 'tag:"to read"', [karlov]],
  ['a colour', 'colour:green', [karlov]],
  ['a colour, as others write it', 'color:GREEN', [karlov]],
  ['before a month: not within it', 'before:2026-05', [karlov]],
  ['after a month: not within it', 'after:2026-04', [cafe, passage]],
  ['within a year', 'after:2025 before:2027', [karlov, cafe]],
  ['what is not on its page any more', 'is:orphan', [passage]],
  ['a condition and words', 'colour:green evenings', [karlov]],
  ['a condition that is still being typed', 'tag:', all],
  ['a date that is none is looked for as a word', 'before:soon', []],
  ['a colon that is no condition', 'https://talks', []],
])('%s', (_, search, found) => {
  expect(noteFinder()(all, search, around)).toEqual(found);
});

test('a search typed letter by letter finds at each letter what it finds at once', () => {
  const find = noteFinder();
  for (const search of [
    'k',
    'ka',
    'kar',
    'karlov',
    'karlov ',
    'karlov s',
    'karlov tag:',
    'karlov tag:x',
    'kar',
    '',
  ])
    expect(find(all, search, around), search).toEqual(noteFinder()(all, search, around));
});
