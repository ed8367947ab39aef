import { expect, test } from 'vitest';
import { isCrossing, isInCorridor } from '../../../src/core/hover/pointer-path.ts';

test.each([
  [
    'a pointer that stands still does not cross',
    [
      [0, 0, 0],
      [0, 0, 16],
    ],
    false,
  ],
  [
    'a pointer that aims does not',
    [
      [0, 0, 0],
      [4, 0, 16],
      [8, 0, 32],
    ],
    false,
  ],
  [
    'a pointer that flies over a line does',
    [
      [0, 0, 0],
      [20, 0, 16],
      [40, 0, 32],
    ],
    true,
  ],
  [
    'to and fro counts as way',
    [
      [0, 0, 0],
      [20, 0, 16],
      [0, 0, 32],
    ],
    true,
  ],
  ['one step tells nothing', [[0, 0, 0]], false],
  [
    'two steps at one time tell nothing',
    [
      [0, 0, 5],
      [90, 0, 5],
    ],
    false,
  ],
])('%s', (_, steps, crossing) => {
  expect(isCrossing(steps.map(([x, y, time]) => ({ x: x!, y: y!, time: time! })))).toBe(crossing);
});

const card = { x: 100, y: 200, width: 400, height: 300 };
const left = { x: 120, y: 150 };

test.each([
  ['straight down to the card', 130, 190, true],
  ['slanting towards its far corner', 300, 186, true],
  ['on the card', 400, 400, true],
  ['just beside its edge', 504, 300, true],
  ['along the line of text, away from it', 400, 150, false],
  ['upwards', 120, 120, false],
  ['far to the side', 620, 300, false],
])('the corridor: %s', (_, x, y, inside) => {
  expect(isInCorridor({ x, y }, left, card)).toBe(inside);
});
