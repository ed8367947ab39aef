import { expect, test } from 'vitest';
import { placeLabels } from '../../../src/notebook/glossary/place-labels.ts';

const SIZE = 400;

test('a label stands beside its dot, on the side that has room', () => {
  const [left, right] = placeLabels(
    [
      { x: 20, y: 200, text: 'Beijing' },
      { x: 390, y: 200, text: 'Tokyo' },
    ],
    SIZE,
  );
  expect(left).toMatchObject({ anchor: 'start' });
  expect(right).toMatchObject({ anchor: 'end' });
});

test('labels of dots that stand together keep out of each other’s way', () => {
  const crowd = Array.from({ length: 4 }, (_, index) => ({ x: 200, y: 200 + 3 * index, text: 'Panmunjom' }));
  const placed = placeLabels(crowd, SIZE).filter((label) => label !== null);
  expect(new Set(placed.map(({ x, y }) => `${x} ${Math.round(y / 10)}`)).size).toBe(placed.length);
});

test('where there is no room a dot goes without', () => {
  const crowd = Array.from({ length: 30 }, () => ({ x: 200, y: 200, text: 'Demilitarized Zone' }));
  expect(placeLabels(crowd, SIZE).filter((label) => label === null).length).toBeGreaterThan(20);
});
