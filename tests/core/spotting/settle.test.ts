import { expect, test } from 'vitest';
import { cutsOf } from '../../../src/core/spotting/cuts.ts';
import { type Reading, settle } from '../../../src/core/spotting/settle.ts';
import { BOUNDARY } from '../../../src/core/text/boundary.ts';

const B = BOUNDARY;
const TEXT = 'the assassination of Ambassador Karlov in Ankara';

const ENTRIES = ['death', 'trial', 'title', 'karlov', 'film', 'ankara'];

/** A reading of some words of a text, of the entry of this name. */
function read(text: string, words: string, entry: string, porous = false): Reading {
  const start = text.indexOf(words);
  const end = start + words.length;
  return { start, end, porous, cuts: cutsOf(text, start, end), entries: [ENTRIES.indexOf(entry)] };
}

const death = read(TEXT, 'assassination of Ambassador Karlov', 'death', true);
const deathInAnkara = read(TEXT, 'assassination of Ambassador Karlov in Ankara', 'death', true);
const title = read(TEXT, 'Ambassador', 'title');
const ambassador = read(TEXT, 'Ambassador Karlov', 'karlov');
const karlov = read(TEXT, 'Karlov', 'karlov');
const karlovInAnkara = read(TEXT, 'Karlov in Ankara', 'film');
const ankara = read(TEXT, 'Ankara', 'ankara');
const shorterDeath = read(TEXT, 'assassination', 'death');

test.each<[string, Reading[], [string, number | null][]]>([
  ['nothing of nothing', [], []],
  [
    'what does not overlap all stands',
    [title, karlov, ankara],
    [
      ['Ambassador', null],
      ['Karlov', null],
      ['Ankara', null],
    ],
  ],
  ['the longer of two that begin together', [ambassador, title], [['Ambassador Karlov', null]]],
  ['the leftmost of two that overlap', [ambassador, karlovInAnkara], [['Ambassador Karlov', null]]],
  [
    'what follows an overlap stands again',
    [ambassador, karlovInAnkara, ankara],
    [
      ['Ambassador Karlov', null],
      ['Ankara', null],
    ],
  ],
  [
    'within a porous one its names',
    [death, ambassador],
    [
      ['assassination of Ambassador Karlov', null],
      ['Ambassador Karlov', 0],
    ],
  ],
  [
    'of two names within the longer',
    [death, ambassador, title],
    [
      ['assassination of Ambassador Karlov', null],
      ['Ambassador Karlov', 0],
    ],
  ],
  [
    'two names side by side within',
    [death, title, karlov],
    [
      ['assassination of Ambassador Karlov', null],
      ['Ambassador', 0],
      ['Karlov', 0],
    ],
  ],
  [
    'no shorter form of the same entry within',
    [death, shorterDeath, karlov],
    [
      ['assassination of Ambassador Karlov', null],
      ['Karlov', 0],
    ],
  ],
  ['nothing that sticks out', [death, karlovInAnkara], [['assassination of Ambassador Karlov', null]]],
  [
    'the longest of two porous ones',
    [deathInAnkara, death, karlov],
    [
      ['assassination of Ambassador Karlov in Ankara', null],
      ['Karlov', 0],
    ],
  ],
  [
    'after a porous one its end counts',
    [death, karlov, ankara],
    [
      ['assassination of Ambassador Karlov', null],
      ['Karlov', 0],
      ['Ankara', null],
    ],
  ],
])('%s', (_, readings, expected) => {
  const settled = settle(readings, TEXT, () => true);
  expect(settled.map(({ reading, inside }) => [TEXT.slice(reading.start, reading.end), inside])).toEqual(
    expected,
  );
});

test('a reading may be of several entries, and shares the outer one with none of its own', () => {
  const outer = { ...death, entries: [0, 1] };
  const inner = { ...karlov, entries: [3, 1] };
  expect(settle([outer, inner], TEXT, () => true)).toEqual([{ reading: outer, inside: null }]);
});

test.each<[string, string, string, (at: number) => boolean, boolean]>([
  ['a reading across a boundary that joins', `Andrei ${B}Karlov`, `Andrei ${B}Karlov`, () => true, true],
  ['a reading across one that does not', `Andrei ${B}Karlov`, `Andrei ${B}Karlov`, () => false, false],
  ['a reading before a boundary that joins a letter', `Karlov${B}a`, 'Karlov', () => true, false],
  ['a reading before one that does not', `Karlov${B}a`, 'Karlov', () => false, true],
  ['a reading before a space behind a boundary', `Karlov${B} a`, 'Karlov', () => true, true],
  ['a reading after a boundary that joins a letter', `o${B}Karlov`, 'Karlov', () => true, false],
  ['a reading after one that does not', `o${B}Karlov`, 'Karlov', () => false, true],
  ['a reading at a boundary at the end of the text', `Karlov${B}`, 'Karlov', () => true, true],
  ['a reading at a boundary at the beginning', `${B}Karlov`, 'Karlov', () => true, true],
  [
    'a reading before boundaries of which the first parts',
    `Karlov${B}${B}a`,
    'Karlov',
    (at) => at !== 6,
    true,
  ],
  [
    'a reading before boundaries of which the second parts',
    `Karlov${B}${B}a`,
    'Karlov',
    (at) => at !== 7,
    true,
  ],
  ['a reading before an apostrophe in another element', `Karlov${B}’s`, 'Karlov', () => true, true],
])('%s stands: %5$s', (_, text, words, joins, stands) => {
  expect(settle([read(text, words, 'karlov')], text, joins)).toHaveLength(stands ? 1 : 0);
});

test('joining is asked only of boundaries', () => {
  const text = `Andrei ${B}Karlov${B}, late`;
  settle([read(text, `Andrei ${B}Karlov`, 'karlov')], text, (at) => {
    expect(text[at]).toBe(B);
    return true;
  });
});
