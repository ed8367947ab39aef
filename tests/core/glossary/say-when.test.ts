import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/glossary/day.ts';
import { sayMonth, sayWhen } from '../../../src/core/glossary/say-when.ts';

test.each([
  ['2019-04-25', 'April 25, 2019'],
  ['2019-04', 'April 2019'],
  ['2013', '2013'],
  ['0050', '50'],
  ['2001/2006', '2001 – 2006'],
  ['2012-04-11/..', 'since April 11, 2012'],
  ['2001/', 'since 2001'],
  ['../1994', 'until 1994'],
  ['1946~', 'about 1946'],
  ['1983?', 'about 1983'],
  ['201X', 'the 2010s'],
  ['-0043', '44 BC'],
  ['2019-21', '2019'],
  ['yesterday', 'yesterday'],
])('%s is said “%s”', (edtf, words) => {
  expect(sayWhen(edtf, 'en')).toBe(words);
});

test('in the language that is asked for', () => {
  expect(sayWhen('2019-04-25', 'de')).toBe('25. April 2019');
});

test('of a day its month and year', () => {
  expect(sayMonth(dayOf('2019-04-25')!, 'en')).toBe('April 2019');
});
