import { describe, expect, test } from 'vitest';
import { unknownNames } from '../../../src/core/text/names-in.ts';

const namesIn = (text: string, known: readonly string[] = []) =>
  unknownNames(text, known, 20).map(({ name }) => name);

describe('a name that nobody has explained', () => {
  test.each([
    ['of a person', 'The talks were led by Marta Oyelaran in the end.', ['Marta Oyelaran']],
    ['at the start of a sentence', 'Marta Oyelaran led them.', ['Marta Oyelaran']],
    ['after a title', 'Then Foreign Minister Marta Oyelaran left.', ['Marta Oyelaran']],
    ['with particles', 'It was Piet van der Velde who called.', ['Piet van der Velde']],
    [
      'of an organization',
      'A study by the Harbour Institute for Peace says so.',
      ['Harbour Institute for Peace'],
    ],
    ['in the possessive', 'In Oyelaran Adeyemi’s words nothing was lost.', ['Oyelaran Adeyemi']],
    ['in other letters', 'Тогда выступил Пётр Самойлов из делегации.', ['Пётр Самойлов']],
    [
      'parted by a comma',
      'They met Marta Oyelaran, Piet Velde and others.',
      ['Marta Oyelaran', 'Piet Velde'],
    ],
    ['beside another', 'Then Marta Oyelaran and Piet Velde spoke.', ['Marta Oyelaran', 'Piet Velde']],
    ['short, if it stands twice', 'Later Oyelaran left. When Oyelaran came back, it was over.', ['Oyelaran']],
    ['short, once', 'Later the news reached Oyelaran and others.', []],
    ['an acronym twice', 'The HIP said so, and HIP knows.', ['HIP']],
  ])('%s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('no name is', () => {
  test.each([
    ['a word that opens a sentence', 'Talks failed. Talks went on. Talks failed again.'],
    ['a day', 'It was Monday. On Monday they came, and Monday it was.'],
    ['a headline in title case', 'Leaders Meet Again After Long Winter Of Silent Waiting'],
    ['a title alone', 'It was the President, and the President knew.'],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(namesIn(text)).toEqual([]);
  });
});

describe('what is known is left out', () => {
  test.each([
    ['by itself', 'There was Moon Jae-in again.', ['Moon Jae-in'], []],
    ['with other words around it', 'There South Korean President Moon Jae-in spoke.', ['Moon Jae-in'], []],
    ['by its words', 'For the United Nations Moon spoke.', ['United Nations', 'Moon'], []],
    ['but not a namesake', 'Then Marina Karlova wept.', ['Karlov'], ['Marina Karlova']],
  ])('%s', (_, text, known, names) => {
    expect(namesIn(text, known)).toEqual(names);
  });

  test('the most frequent come first, and no more than asked for', () => {
    const text = 'Here Anna Berg met Carl Dorn. There Carl Dorn left. Now Erik Falk wept.';
    expect(unknownNames(text, [], 2)).toEqual([
      { name: 'Carl Dorn', count: 2 },
      { name: 'Anna Berg', count: 1 },
    ]);
  });
});
