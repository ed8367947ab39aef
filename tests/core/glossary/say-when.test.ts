import { expect, test } from 'vitest';
import de from '../../../locales/de.json' with { type: 'json' };
import { dayOf } from '../../../src/core/glossary/day.ts';
import { sayMonth, sayWhen } from '../../../src/core/glossary/say-when.ts';
import { languageOf } from '../../../src/core/language/language-of.ts';
import { ENGLISH } from '../../../tools/english.ts';

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
  expect(sayWhen(edtf, ENGLISH)).toBe(words);
});

test('in the language that is asked for', () => {
  expect(sayWhen('2019-04-25', languageOf(de, 'de'))).toBe('25. April 2019');
});

test('of a day its month and year', () => {
  expect(sayMonth(dayOf('2019-04-25')!, ENGLISH)).toBe('April 2019');
});
