/** A day as a number of days since 1970-01-01 (UTC). */
export type Day = number;

/**
 * A time as days, both ends inclusive. An open or unknown end is ±FOREVER.
 * Day numbers compare as numbers, which is all that facts need.
 */
export type When = { readonly from: Day; readonly to: Day };

/** Further away than any date that EDTF level 0 can write; finite, so that it survives JSON. */
export const FOREVER: Day = 100_000_000;

const MS_PER_DAY = 86_400_000;

/**
 * The day of a date in the Gregorian calendar; months from 0, days over their month's end roll on. A year beyond
 * what `Date` counts (some 270,000 either way) is ±FOREVER.
 */
export function dayNumber(year: number, month: number, day: number): Day {
  // `Date.UTC` reads years 0–99 as 1900–1999, so the year is set by itself.
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  const ms = date.getTime();
  return Number.isNaN(ms) ? Math.sign(year) * FOREVER : Math.floor(ms / MS_PER_DAY);
}

/** The day of an ISO 8601 date or date-time such as a page's `published_time`; `null` where it is none. */
export function dayOf(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso.trim());
  if (!parts) return null;
  const [, year, month, day] = parts.map(Number);
  if (!year || !month || !day || month > 12 || day > 31) return null;
  return dayInMonth(year, month - 1, day);
}

/** The day of a date; `null` where its month, counted from 0, has no such day (February 30). */
export function dayInMonth(year: number, month: number, day: number): Day | null {
  const at = dayNumber(year, month, day);
  return at <= dayNumber(year, month + 1, 0) ? at : null;
}

/** The day, in UTC, of a time in milliseconds since 1970. */
export function dayOfTime(ms: number): Day {
  return Math.floor(ms / MS_PER_DAY);
}

/** A day as `YYYY-MM-DD`; years of more than four digits and before 0 with their sign, as ISO 8601 has them. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().split('T')[0]!;
}
