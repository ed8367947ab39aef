import { expect, test } from 'vitest';
import { isFunctionWord } from '../../../src/core/text/function-words.ts';
import { isTitle, titleOf } from '../../../src/core/text/titles.ts';

test.each([
  ['a title', 'President', 'president'],
  ['in small letters', 'chairman', 'chairman'],
  ['in capitals', 'AMBASSADOR', 'ambassador'],
  ['with a full stop', 'Gen.', 'gen'],
  ['in the plural', 'Presidents', 'president'],
  ['with the plural in -men', 'Chairmen', 'chairman'],
  ['with the plural in -ies', 'Deputies', 'deputy'],
  ['the last part of a joined one', 'Colonel-General', 'general'],
  ['a name is none', 'Karlov', null],
  ['a name in -men is none', 'Yemen', null],
  ['nothing is none', '', null],
  ['a common noun is none', 'train', null],
])('%s', (_, word, title) => {
  expect([titleOf(word), isTitle(word)]).toEqual([title, title !== null]);
});

test.each([
  ['After', true],
  ['monday', true],
  ['Kim', false],
  ['Moscow', false],
])('“%s” says nothing of a name beside it: %s', (word, isOne) => {
  expect(isFunctionWord(word)).toBe(isOne);
});
