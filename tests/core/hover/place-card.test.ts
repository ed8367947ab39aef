import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxUnder, placeCard, roomBeside } from '../../../src/core/hover/place-card.ts';

const viewport = { width: 1000, height: 800 };
const card = { width: 400, height: 300 };
const mark = (x: number, y: number) => ({ x, y, width: 60, height: 20 });

test.each([
  ['under the mark where there is room', mark(100, 100), { x: 100, y: 126 }],
  ['above it at the foot of the page', mark(100, 700), { x: 100, y: 394 }],
  ['moved in from the right edge', mark(900, 100), { x: 592, y: 126 }],
  ['moved in from the left edge', mark(-20, 100), { x: 8, y: 126 }],
])('the card stands %s', (_, at, place) => {
  expect(placeCard(at, card, viewport)).toEqual(place);
});

test('a card no higher than the room beside its mark never covers the mark, wherever that is', () => {
  const y = fc.integer({ min: 0, max: 780 });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 940 }), y, fc.integer({ min: 50, max: 520 }), (x, y, wanted) => {
      const at = mark(x, y);
      const height = Math.min(wanted, roomBeside(at, viewport));
      const place = placeCard(at, { width: 400, height }, viewport);
      expect(place.y >= at.y + at.height || place.y + height <= at.y).toBe(true);
      expect(place.x).toBeGreaterThanOrEqual(8);
      expect(place.x + 400).toBeLessThanOrEqual(992);
      expect(place.y).toBeGreaterThanOrEqual(8);
      expect(place.y + height).toBeLessThanOrEqual(792);
    }),
  );
});

test('of a name over two lines the piece under the pointer counts', () => {
  const pieces = [mark(900, 100), mark(20, 130)];
  expect(boxUnder(pieces, { x: 40, y: 140 })).toBe(pieces[1]);
  expect(boxUnder(pieces, null)).toBe(pieces[0]);
  expect(boxUnder([], null)).toBeNull();
});
