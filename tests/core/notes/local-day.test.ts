import { expect, test } from 'vitest';
import { localDay } from '../../../src/core/notes/local-day.ts';
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
  const begins = Date.parse('2025-01-01T00:07:00.000Z');
  for (let hour = 0; hour < 2 * 365 * 24; hour++) {
    const instant = new Date(begins + hour * HOUR_MS).toISOString();
    expect(localDay(instant, zone), instant).toBe(dayAt(instant, zone));
  }
});

test('to the minute', () => {
  expect(localDay('2026-11-22T18:14:59.999Z', 'Asia/Kathmandu')).toBe('2026-11-22');
  expect(localDay('2026-11-22T18:15:00.000Z', 'Asia/Kathmandu')).toBe('2026-11-23');
});

test('an instant as others write it has its day too, and what is none has none', () => {
  expect(localDay('2026-11-22T23:30:00+02:00', 'UTC')).toBe('2026-11-22');
  expect(localDay('2026-11-23T00:30:00+02:00', 'UTC')).toBe('2026-11-22');
  expect(localDay('someday', 'Europe/Berlin')).toBe('');
  expect(localDay('someday Z', 'Europe/Berlin')).toBe('');
});
