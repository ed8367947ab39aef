import { expect, test } from 'vitest';
import { groupByDay } from '../../src/notebook/group-by-day.ts';

const NOW = '2026-11-23T09:00:00.000Z';
const at = (...instants: string[]) => instants.map((created) => ({ created }));
const days = (zone: string, now: string, ...instants: string[]) =>
  groupByDay(at(...instants), now, zone).map(({ day, items }) => [day, items.length]);

test('notes of one day stand together, and near days have their names', () => {
  expect(
    days(
      'UTC',
      NOW,
      '2026-11-23T08:00:00.000Z',
      '2026-11-23T00:00:00.000Z',
      '2026-11-22T23:59:59.999Z',
      '2026-11-20T12:00:00.000Z',
      '2025-11-20T12:00:00.000Z',
    ),
  ).toEqual([
    ['Today', 2],
    ['Yesterday', 1],
    ['Friday, 20 November 2026', 1],
    ['Thursday, 20 November 2025', 1],
  ]);
});

test('the day begins at midnight where the reader is', () => {
  expect(days('America/New_York', NOW, '2026-11-23T06:00:00.000Z', '2026-11-23T04:00:00.000Z')).toEqual([
    ['Today', 1],
    ['Yesterday', 1],
  ]);
});

test('yesterday is the day before, also where the clocks were changed in between', () => {
  // New York set its clocks back on 1 November 2026: that day had 25 hours.
  const justAfterMidnight = '2026-11-02T05:10:00.000Z';
  expect(days('America/New_York', justAfterMidnight, '2026-11-01T04:10:00.000Z')).toEqual([['Yesterday', 1]]);
});

test('no notes are no days', () => {
  expect(groupByDay([], NOW, 'UTC')).toEqual([]);
});
