import { expect, test } from 'vitest';
import { withoutCutShort } from '../../../src/core/spotting/without-cut-short.ts';
import { BOUNDARY } from '../../../src/core/text/boundary.ts';

const B = BOUNDARY;

/** Which of some words of a text are left, in the order of their beginnings. */
function left(text: string, ...words: readonly string[]): string[] {
  const spans = words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }));
  return withoutCutShort(spans, text).map(({ start, end }) => text.slice(start, end));
}

test.each<[string, string, string[], string[]]>([
  [
    'a shorter name that ends in a longer one',
    'the Commonwealth of Nations met',
    ['the Commonwealth', 'Commonwealth of Nations'],
    ['Commonwealth of Nations'],
  ],
  [
    'not one that is longer',
    'Bank of England Museum',
    ['Bank of England', 'England Museum'],
    ['Bank of England', 'England Museum'],
  ],
  [
    'not one that lies whole in the other, which may be described by it',
    'the Hanoi summit began',
    ['the Hanoi summit', 'Hanoi'],
    ['the Hanoi summit', 'Hanoi'],
  ],
  ['nothing apart', 'Kim met Moon', ['Kim', 'Moon'], ['Kim', 'Moon']],
  [
    'nothing by a name across a boundary, which may be none',
    `the Commonwealth${B}of Nations`,
    ['the Commonwealth', `Commonwealth${B}of Nations`],
    ['the Commonwealth', `Commonwealth${B}of Nations`],
  ],
])('leaves out %s', (_, text, words, expected) => {
  expect(left(text, ...words)).toEqual(expected);
});
