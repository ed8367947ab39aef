import { expect, test } from 'vitest';
import { dayAt, sayDate, sayDay, sayTime } from '../../../src/core/notes/say-instant.ts';

test.each([
  ['UTC', '2026-11-22', 'Sunday, 22 November 2026', '22 November 2026', '23:30'],
  ['Asia/Seoul', '2026-11-23', 'Monday, 23 November 2026', '23 November 2026', '08:30'],
])('an instant is told by the clock of %s', (zone, day, long, date, time) => {
  const instant = '2026-11-22T23:30:00.000Z';
  expect([
    dayAt(instant, zone),
    sayDay(instant, zone),
    sayDate(instant, zone),
    sayTime(instant, zone),
  ]).toEqual([day, long, date, time]);
});

test('an instant that is none is told as it stands', () => {
  const none = '2026-13-45T99:00:00Z';
  expect([dayAt(none, 'UTC'), sayDay(none, 'UTC'), sayTime(none, 'UTC')]).toEqual([null, none, '']);
});
