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
  return readPlainWhen(text) ?? readAnyWhen(text);
}

/** A year, a month or a day, or two of them; `..` is an open end. Nearly all dates of packs look like this. */
const PLAIN = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * The same for the plainest dates, a hundred times as fast as a whole parser of EDTF: a background that has just been
 * started reads some thousands of them before it can answer. `null` says that it takes the parser to tell.
 */
function readPlainWhen(text: string): When | null {
  const slash = text.indexOf('/');
  if (slash < 0) return readPlainDate(text);
  const from = text.startsWith('../') ? ALWAYS : readPlainDate(text.slice(0, slash));
  const to = text.endsWith('/..') ? ALWAYS : readPlainDate(text.slice(slash + 1));
  return from && to && from.from <= to.to ? { from: from.from, to: to.to } : null;
}

const ALWAYS: When = { from: -FOREVER, to: FOREVER };

function readPlainDate(text: string): When | null {
  const parts = PLAIN.exec(text);
  if (!parts) return null;
  const year = Number(parts[1]);
  if (!parts[2]) return yearBounds(year, year);
  const month = Number(parts[2]) - 1;
  if (month < 0 || month > 11) return null;
  if (!parts[3]) return monthBounds(year, month);
  const at = dayInMonth(year, month, Number(parts[3]));
  return at === null || parts[3] === '00' ? null : { from: at, to: at };
}

/** What edtf.js reads. */
export function readAnyWhen(text: string): When | null {
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
