import { expect, test } from 'vitest';
import { type NoteFinder, noteFinder } from '../../../src/core/notes/find-notes.ts';
import type { Note, PageUrl } from '../../../src/core/notes/note.ts';
import type { NoteSurroundings } from '../../../src/core/notes/note-surroundings.ts';
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

const everywhere = () => true;

function found(
  search: string,
  notes: readonly Note[] = all,
  finder: NoteFinder = noteFinder(),
  isTimeUp?: () => boolean,
) {
  return finder.find({ notes, search, isHere: everywhere, around }, isTimeUp);
}

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
])('%s', (_, search, notes) => {
  expect(found(search)).toEqual({ notes, isWhole: true });
});

test('a search typed letter by letter, and taken back, finds at each letter what it finds at once', () => {
  const finder = noteFinder();
  const steps = [
    'karlov seventeen',
    'karlov tag:x',
    'tag:env',
    'colour:green even',
    'site:harbour',
    'entry:kim',
  ];
  for (const whole of [...steps, 'before:2026-05 kar', 'is:orphan 편', '"jong un"', 'to read']) {
    const typed = [...whole].map((_, nth) => whole.slice(0, nth + 1));
    for (const search of [...typed, ...typed.toReversed(), ''])
      expect(found(search, all, finder), search).toEqual(found(search));
  }
});

const many = Array.from({ length: 2_000 }, (_, nth) =>
  madeNote({ id: noteId(nth), text: nth % 3 === 0 ? 'The envoy left.' : 'Nobody came.' }),
);

test('a search that is stopped tells what it has found so far, and goes on from there', () => {
  const finder = noteFinder();
  const whole = found('envoy', many).notes;
  let last = found('envoy', many, finder, () => true);
  expect(last.isWhole).toBe(false);
  expect(last.notes.length).toBeGreaterThan(0);
  let looks = 1;
  while (!last.isWhole) {
    const next = found('envoy', many, finder, () => true);
    expect(next.notes.length).toBeGreaterThan(last.notes.length);
    expect(last.notes).toEqual(whole.slice(0, last.notes.length));
    last = next;
    looks += 1;
  }
  expect(looks).toBeGreaterThan(2);
  expect(last.notes).toEqual(whole);
});

test('another letter typed before a search was whole does not lose what had not been looked at', () => {
  const finder = noteFinder();
  found('env', many, finder, () => true);
  expect(found('envoy', many, finder)).toEqual(found('envoy', many));
});

test('notes that are changed, put in or taken away are found as they are now', () => {
  const finder = noteFinder();
  expect(found('envoy', many, finder).notes).toHaveLength(667);
  const changed = many.map((note, nth) => (nth === 700 ? { ...note, text: 'An envoy after all.' } : note));
  expect(found('envoy', changed, finder)).toEqual(found('envoy', changed));
  const grown = [...many.slice(0, 300), madeNote({ id: noteId(5_000), text: 'Envoy.' }), ...many.slice(300)];
  expect(found('envoy', grown, finder)).toEqual(found('envoy', grown));
  expect(found('envoy', grown, finder).notes).toHaveLength(668);
  const fewer = grown.filter((_, nth) => nth % 7 !== 0);
  expect(found('envoy', fewer, finder)).toEqual(found('envoy', fewer));
  expect(found('envoy', [], finder)).toEqual({ notes: [], isWhole: true });
});

test('names that arrive later are found by, and so are pages', () => {
  const finder = noteFinder();
  const ask = (search: string, changed: Partial<NoteSurroundings>) =>
    finder.find({ notes: all, search, isHere: everywhere, around: { ...around, ...changed } }).notes;
  expect(ask('karlov', { entryNames: new Map() })).toEqual([]);
  expect(ask('karlov', {})).toEqual([karlov]);
  expect(ask('sea', { pages: new Map() })).toEqual([]);
  expect(ask('sea', {})).toEqual([karlov]);
});

test('only what is here is found', () => {
  const isHere = (note: Note) => note.deleted === null;
  const notes = [
    madeNote({ id: noteId(1) }),
    madeNote({ id: noteId(2), deleted: '2026-11-23T00:00:00.000Z' }),
  ];
  const ask = (search: string) => noteFinder().find({ notes, search, isHere, around }).notes;
  expect(ask('')).toEqual([notes[0]]);
  expect(ask('years')).toEqual([notes[0]]);
});

test('notes made ready beforehand are found alike', () => {
  const finder = noteFinder();
  let looks = 0;
  while (!finder.prepare(many, around, () => looks++ % 2 === 1)) expect(looks).toBeLessThan(100);
  expect(looks).toBeGreaterThan(2);
  expect(found('envoy', many, finder)).toEqual(found('envoy', many));
});

test('a search begins in slices too: thousands of pages are not folded under a letter', () => {
  const pages = new Map(
    Array.from({ length: 200 }, (_, nth) => {
      const url = `https://talks.example/${nth}` as PageUrl;
      return [url, { ...HARBOUR_REVIEW, url, title: `Talk ${nth}` }] as const;
    }),
  );
  const note = madeNote({
    id: noteId(9),
    origin: { page: 'https://talks.example/150' as PageUrl, sentence: '' },
  });
  const question = { notes: [note], search: '"talk 150"', isHere: everywhere, around: { ...around, pages } };
  const finder = noteFinder();
  expect(finder.find(question, () => true)).toEqual({ notes: [], isWhole: false });
  let slices = 0;
  while (!finder.find(question, () => true).isWhole) expect(slices++).toBeLessThan(50);
  expect(slices).toBeGreaterThan(2);
  expect(finder.find(question).notes).toEqual([note]);
});

test('a word does not reach from one note into the next', () => {
  const notes = ['The end', 'of it\u0001all'].map((text, nth) =>
    madeNote({ id: noteId(nth), text, tags: [], origin: null }),
  );
  expect(found('"end of"', notes).notes).toEqual([]);
  expect(found('all', notes).notes).toEqual([notes[1]]);
});

test('what leaves all notes is one list, which need not be grouped anew', () => {
  const finder = noteFinder();
  const whole = found('', all, finder).notes;
  expect(found('pyongyang', all, finder).notes).toEqual([karlov]);
  for (const search of ['site:', 'after:2026', 'after:2025', ' '])
    expect(found(search, all, finder).notes === whole, search).toBe(search !== 'after:2026');
  // Of other notes it is another.
  expect(found('site:', [karlov], finder).notes).toEqual([karlov]);
});
