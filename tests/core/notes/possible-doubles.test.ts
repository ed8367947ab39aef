import { expect, test } from 'vitest';
import { possibleDoubles } from '../../../src/core/notes/possible-doubles.ts';

const BLOCKS = [
  'the summit', // 0
  'the two men met, and the guide left', // 1
  'nobody was there', // 2
  'later the rain came', // 3
  'and the two men met again', // 4
  'the end of it', // 5
  'weather and sports', // 6
  'more of it', // 7
];

function at(block: number, words: string): { block: number; offset: number } {
  return { block, offset: BLOCKS[block]!.indexOf(words) };
}

function behind(block: number, words: string): { block: number; offset: number } {
  return { block, offset: BLOCKS[block]!.indexOf(words) + words.length };
}

test.each([
  [
    'words of one block: those that have all of them',
    at(1, 'two'),
    behind(1, 'two men met'),
    [0, 1, 2, 3, 4, 5],
  ],
  ['words that stand once', at(1, 'guide'), behind(1, 'guide left'), [0, 1, 2]],
  [
    'words of several blocks: those that begin or end so',
    at(3, 'later'),
    behind(4, 'and the two men met'),
    [0, 1, 2, 3, 4, 5],
  ],
  ['the first and the last block', at(0, 'summit'), behind(7, 'more'), [0, 1, 6, 7]],
])('%s, and their neighbours', (_, from, to, expected) => {
  expect(possibleDoubles(BLOCKS, from, to)).toEqual(expected);
});
