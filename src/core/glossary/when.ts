import { parse } from 'edtf';
import { dayInMonth, dayNumber, FOREVER, type When } from './day.ts';

/** The part of edtf.js' parse tree that is used here. */
type Parsed = {
  readonly type: string;
  readonly values: readonly unknown[];
};

/**
 * Reads EDTF, levels 0 and 1 (Library of Congress, ISO 8601-2:2019 annex A): dates, years, intervals, open and
 * unknown ends, `?` `~` `%`, unspecified digits, seasons (as their year). `null` where it is none, where there is
 * no such day, and where an interval ends before it begins.
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
      const [from, to] = tree.values.map(endOf);
      return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
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
function endOf(end: unknown): When | null {
  if (typeof end !== 'object' || end === null) return { from: -FOREVER, to: FOREVER };
  return boundsOf(end as Parsed, '');
}

/** `values` are year, zero-based month, day; unspecified digits ("201X") widen to all they may be. */
function dateBounds(values: readonly number[], text: string): When | null {
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
  const at = dayInMonth(year, month, day);
  return at === null ? null : { from: at, to: at };
}

function yearBounds(first: number, last: number): When {
  return { from: dayNumber(first, 0, 1), to: dayNumber(last, 11, 31) };
}

function monthBounds(year: number, month: number): When {
  return { from: dayNumber(year, month, 1), to: dayNumber(year, month + 1, 0) };
}
