import { parse } from 'edtf';

/**
 * A time as days since 1970-01-01 (UTC), both ends inclusive. An open or unknown end is ±FOREVER.
 * Day numbers compare as numbers, which is all that facts need.
 */
export type When = { readonly from: number; readonly to: number };

/** A day as a number of days since 1970-01-01 (UTC). */
export type Day = number;

/** Further away than any date that EDTF level 0 can write; finite, so that it survives JSON. */
export const FOREVER: Day = 100_000_000;

const MS_PER_DAY = 86_400_000;

/** The part of edtf.js' parse tree that is used here. */
type Parsed = {
  readonly type: string;
  readonly values: readonly unknown[];
};

/**
 * Reads EDTF, levels 0 and 1 (Library of Congress, ISO 8601-2:2019 annex A): dates, years, intervals, open and
 * unknown ends, `?` `~` `%`, unspecified digits, seasons. `null` where it is none.
 */
export function readWhen(text: string): When | null {
  let tree: Parsed;
  try {
    tree = parse(text, { level: 1 }) as Parsed;
  } catch {
    // edtf.js throws on text that is no EDTF; to us that is an ordinary answer.
    return null;
  }
  return boundsOf(tree, text);
}

function boundsOf(tree: Parsed, text: string): When | null {
  switch (tree.type) {
    case 'Interval': {
      const [from = null, to = null] = tree.values;
      return { from: endOf(from, 'from'), to: endOf(to, 'to') };
    }
    case 'Date':
      return dateBounds(tree.values as number[], text);
    case 'Year':
      return yearBounds(tree.values[0] as number, tree.values[0] as number);
    case 'Season':
      return yearBounds(tree.values[0] as number, tree.values[0] as number);
    default:
      return null;
  }
}

/** In edtf.js `null` is an unknown end ("2001/") and `Infinity` an open one ("2001/.."). */
function endOf(end: unknown, which: 'from' | 'to'): number {
  const open = which === 'from' ? -FOREVER : FOREVER;
  if (typeof end !== 'object' || end === null) return open;
  return boundsOf(end as Parsed, '')?.[which] ?? open;
}

/** `values` are year, zero-based month, day; unspecified digits ("201X") widen to all they may be. */
function dateBounds(values: readonly number[], text: string): When {
  const [year = 0, month, day] = values;
  const unspecified = /^-?\d{0,3}(X{1,4})(?![-\d])/.exec(text);
  if (unspecified) {
    const span = 10 ** unspecified[1]!.length;
    const first = Math.floor(year / span) * span;
    return yearBounds(first, first + span - 1);
  }
  if (month === undefined || /-XX/.test(text.slice(4))) {
    return month === undefined || /^-?\d{4}-XX/.test(text)
      ? yearBounds(year, year)
      : monthBounds(year, month);
  }
  if (day === undefined) return monthBounds(year, month);
  const at = dayNumber(year, month, day);
  return { from: at, to: at };
}

function yearBounds(first: number, last: number): When {
  return { from: dayNumber(first, 0, 1), to: dayNumber(last, 11, 31) };
}

function monthBounds(year: number, month: number): When {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 0) };
}

/** `Date.UTC` reads years 0–99 as 1900–1999, so the year is set by itself. */
function dayNumber(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return Math.floor(date.getTime() / MS_PER_DAY);
}

/** The day of an ISO 8601 date or date-time such as a page's `published_time`; `null` where it is none. */
export function dayOf(iso: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso.trim());
  if (!parts) return null;
  const [, year, month, day] = parts.map(Number);
  if (!year || !month || !day || month > 12 || day > 31) return null;
  return dayNumber(year, month - 1, day);
}

/** A day as `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}
