import { expect, test } from 'vitest';
import { withoutOverlaps } from '../../../src/core/spotting/without-overlaps.ts';
import { BOUNDARY } from '../../../src/core/text/boundary.ts';

const B = BOUNDARY;

test.each<[string, string, string[], string[]]>([
  [
    'the first, where only an article is before the other',
    'the Commonwealth of Nations met',
    ['the Commonwealth', 'Commonwealth of Nations'],
    ['Commonwealth of Nations'],
  ],
  [
    'the second, where more of a name is',
    'Andrei Karlov’s assassination shook them',
    ['Andrei Karlov', 'Karlov’s assassination'],
    ['Andrei Karlov'],
  ],
  [
    'none of which one lies in the other, which may be described by it',
    'the Hanoi summit began',
    ['the Hanoi summit', 'Hanoi'],
    ['the Hanoi summit', 'Hanoi'],
  ],
  ['nothing apart', 'Kim met Moon', ['Kim', 'Moon'], ['Kim', 'Moon']],
  [
    'nothing for a name across a boundary, which may be none',
    `the Commonwealth${B}of Nations`,
    ['the Commonwealth', `Commonwealth${B}of Nations`],
    ['the Commonwealth', `Commonwealth${B}of Nations`],
  ],
  [
    'nothing for a first one across a boundary either',
    `the${B}Commonwealth of Nations`,
    [`the${B}Commonwealth`, 'Commonwealth of Nations'],
    [`the${B}Commonwealth`, 'Commonwealth of Nations'],
  ],
])('drops %s', (_, text, words, left) => {
  const spans = words.map((one) => ({ start: text.indexOf(one), end: text.indexOf(one) + one.length }));
  expect(withoutOverlaps(spans, text).map(({ start, end }) => text.slice(start, end))).toEqual(left);
});
