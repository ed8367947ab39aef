import { expect, test } from 'vitest';
import { localDays } from '../../../src/core/notes/local-day.ts';
import { dayAt } from '../../../src/core/notes/say-instant.ts';

const HOUR_MS = 3_600_000;

test.each([
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
])('in %s the days of two years are those that a calendar tells', (zone) => {
  const dayOf = localDays(zone);
  const begins = Date.parse('2025-01-01T00:07:00.000Z');
  for (let hour = 0; hour < 2 * 365 * 24; hour++) {
    const instant = new Date(begins + hour * HOUR_MS).toISOString();
    expect(dayOf(instant), instant).toBe(dayAt(instant, zone));
  }
});

test('to the minute', () => {
  expect(localDays('Asia/Kathmandu')('2026-11-22T18:14:59.999Z')).toBe('2026-11-22');
  expect(localDays('Asia/Kathmandu')('2026-11-22T18:15:00.000Z')).toBe('2026-11-23');
});

test('an instant as others write it has its day too, and what is none has none', () => {
  expect(localDays('UTC')('2026-11-22T23:30:00+02:00')).toBe('2026-11-22');
  expect(localDays('UTC')('2026-11-23T00:30:00+02:00')).toBe('2026-11-22');
  expect(localDays('Europe/Berlin')('someday')).toBe('');
  expect(localDays('Europe/Berlin')('someday Z')).toBe('');
});
