import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/glossary/day.ts';
import { sayMonth, sayWhen } from '../../../src/core/glossary/say-when.ts';

test.each([
  ['2019-04-25', 'April 25, 2019'],
  ['2019-04', 'April 2019'],
  ['2019', '2019'],
  ['2001/2006', '2001 – 2006'],
  ['2017-05-10/2022-05-09', 'May 10, 2017 – May 9, 2022'],
  ['2012-04-11/..', 'since April 11, 2012'],
  ['2012/', 'since 2012'],
  ['../1994', 'until 1994'],
  ['1946~', 'about 1946'],
  ['201X', 'the 2010s'],
  ['-0279', '280 BC'],
  ['2001-21', '2001'],
  ['nonsense', 'nonsense'],
])('%s is said “%s”', (edtf, said) => {
  expect(sayWhen(edtf, 'en-US')).toBe(said);
});

test('the month of an article', () => {
  expect(sayMonth(dayOf('2019-04-24T06:00:00Z')!, 'en-US')).toBe('April 2019');
});
