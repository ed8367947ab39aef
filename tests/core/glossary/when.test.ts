import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, dayOfTime, FOREVER, isoOf } from '../../../src/core/glossary/day.ts';
import { readAnyWhen, readWhen } from '../../../src/core/glossary/when.ts';

/** The bounds of a time, an open end as `..`. */
function bounds(edtf: string): string | null {
  const when = readWhen(edtf);
  if (!when) return null;
  const from = when.from === -FOREVER ? '..' : isoOf(when.from);
  const to = when.to === FOREVER ? '..' : isoOf(when.to);
  return `${from} to ${to}`;
}

describe('EDTF is read as days', () => {
  test.each([
    ['a day', '2019-04-25', '2019-04-25 to 2019-04-25'],
    ['a month', '2019-04', '2019-04-01 to 2019-04-30'],
    ['a February', '2019-02', '2019-02-01 to 2019-02-28'],
    ['a February of a leap year', '2020-02', '2020-02-01 to 2020-02-29'],
    ['a December', '2019-12', '2019-12-01 to 2019-12-31'],
    ['a year', '2013', '2013-01-01 to 2013-12-31'],
    ['a year of the first century', '0050', '0050-01-01 to 0050-12-31'],
    ['a leap day', '2020-02-29', '2020-02-29 to 2020-02-29'],
    ['a day with a time', '2019-04-25T10:00:00Z', '2019-04-25 to 2019-04-25'],
    ['years', '2001/2006', '2001-01-01 to 2006-12-31'],
    ['months', '2018-09/2019-02', '2018-09-01 to 2019-02-28'],
    ['days', '2019-02-27/2019-02-28', '2019-02-27 to 2019-02-28'],
    ['a year to a day', '1998/2003-05-07', '1998-01-01 to 2003-05-07'],
    ['an open end', '2012-04-11/..', '2012-04-11 to ..'],
    ['an open beginning', '../2006', '.. to 2006-12-31'],
    ['an unknown end', '2001/', '2001-01-01 to ..'],
    ['an unknown beginning', '/2006', '.. to 2006-12-31'],
    ['both ends open', '../..', '.. to ..'],
    ['an uncertain year', '1983?', '1983-01-01 to 1983-12-31'],
    ['an approximate one', '1983~', '1983-01-01 to 1983-12-31'],
    ['one that is both', '1983%', '1983-01-01 to 1983-12-31'],
    ['an approximate month at an end', '2004-06~/2006', '2004-06-01 to 2006-12-31'],
    ['a decade', '201X', '2010-01-01 to 2019-12-31'],
    ['a century', '19XX', '1900-01-01 to 1999-12-31'],
    ['an unspecified month', '2019-XX', '2019-01-01 to 2019-12-31'],
    ['an unspecified day', '2019-04-XX', '2019-04-01 to 2019-04-30'],
    ['an unspecified month and day', '2019-XX-XX', '2019-01-01 to 2019-12-31'],
    ['a season, as its year', '2019-21', '2019-01-01 to 2019-12-31'],
    ['a winter, as its year', '2019-24', '2019-01-01 to 2019-12-31'],
    ['a year before our era', '-0044', '-000044-01-01 to -000044-12-31'],
    ['a day before our era', '-0044-03-15', '-000044-03-15 to -000044-03-15'],
    ['a year of six figures', 'Y-170002', '-170002-01-01 to -170002-12-31'],
  ])('%s: %s', (_, edtf, expected) => {
    expect(bounds(edtf)).toBe(expected);
  });

  test('a year further off than days are counted is endlessly far', () => {
    expect(readWhen('Y17000002')).toEqual({ from: FOREVER, to: FOREVER });
    expect(readWhen('Y-17000002')).toEqual({ from: -FOREVER, to: -FOREVER });
  });

  test.each([
    ['nothing', ''],
    ['white space', '  '],
    ['words', 'yesterday'],
    ['a month in words', 'April 2019'],
    ['figures without zeros', '2019-4-5'],
    ['figures in another order', '25/04/2019'],
    ['a thirteenth month', '2019-13'],
    ['a month of zero', '2019-00'],
    ['a day that the month has not', '2019-02-30'],
    ['a leap day of another year', '2019-02-29'],
    ['such a day at an end', '2019-02-30/2020'],
    ['an end before its beginning', '2006/2001'],
    ['only an open end', '..'],
    ['a set, which is level 2', '{1667,1668}'],
    ['a lone letter', 'X'],
  ])('%s is no time: %j', (_, edtf) => {
    expect(readWhen(edtf)).toBeNull();
  });
});

test.each([
  ['a date', '2019-04-24', '2019-04-24'],
  ['a date with a time', '2019-04-24T23:59:59-05:00', '2019-04-24'],
  ['a date with spaces around', ' 2019-04-24 ', '2019-04-24'],
  ['a month', '2019-04', null],
  ['a date in words', 'April 24, 2019', null],
  ['a day that there is not', '2019-02-30', null],
  ['a month that there is not', '2019-13-01', null],
  ['zeros', '0000-00-00', null],
  ['nothing', '', null],
])('the day of a page: %s', (_, iso, day) => {
  const found = dayOf(iso);
  expect(found === null ? null : isoOf(found)).toBe(day);
});

test('days are counted from 1970 in UTC', () => {
  expect([dayOf('1970-01-01'), dayOf('1970-01-02'), dayOf('1969-12-31')]).toEqual([0, 1, -1]);
  expect([dayOfTime(0), dayOfTime(86_399_999), dayOfTime(86_400_000), dayOfTime(-1)]).toEqual([0, 0, 1, -1]);
});

test('the quick way of reading agrees with the parser wherever it answers', () => {
  const digits = (most: number) => fc.integer({ min: 0, max: most }).map(String);
  const date = fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.option(digits(14)), fc.option(digits(33)))
    .map(([year, month, day]) =>
      [String(year).padStart(4, '0'), month?.padStart(2, '0'), month === null ? null : day?.padStart(2, '0')]
        .filter((part) => part != null)
        .join('-'),
    );
  const end = fc.oneof({ weight: 5, arbitrary: date }, fc.constant('..'), fc.constant(''));
  const when = fc.oneof(
    date,
    fc.tuple(end, end).map((ends) => ends.join('/')),
  );
  fc.assert(
    fc.property(when, (edtf) => {
      expect(readWhen(edtf)).toEqual(readAnyWhen(edtf));
    }),
    { numRuns: 2_000 },
  );
});
