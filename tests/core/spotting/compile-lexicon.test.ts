import { describe, expect, test } from 'vitest';
import { compileLexicon, type LexiconForm } from '../../../src/core/spotting/compile-lexicon.ts';
import { HASH_SEED, stepHash } from '../../../src/core/spotting/lexicon.ts';
import { spot } from '../../../src/core/spotting/spot.ts';

function formOf(text: string, entry = 0): LexiconForm {
  return { text, entry, short: false, porous: false };
}

/** Which entries' forms stand where, as `text: entries`. */
function entriesFound(text: string, forms: readonly LexiconForm[]): string[] {
  const lexicon = compileLexicon(forms);
  return spot(text, [lexicon]).map(
    (mention) =>
      `${text.slice(mention.start, mention.end)}: ${mention.forms.map(({ form }) => lexicon.formEntry[form])}`,
  );
}

/** Words that no other is the beginning of, in a reproducible order. */
function madeUpName(number: number): string {
  const SYLLABLES = ['ka', 'ro', 'mi', 'tu', 'len', 'sho', 'vy', 'dag', 'pel', 'zin'];
  const digits = String(number).padStart(5, '0');
  const [a, b, c, d, e] = [...digits].map((digit) => SYLLABLES[Number(digit)]!);
  return `X${a}${b} Y${c}${d}${e}`;
}

/** Two words of the same hash: the birthday problem finds some among a few ten thousand. */
function collidingWords(): [string, string] {
  const wordOf = new Map<number, string>();
  for (let number = 0; ; number++) {
    const word = `w${number.toString(26)}`;
    const hash = [...word].reduce((seed, letter) => stepHash(seed, letter.charCodeAt(0)), HASH_SEED);
    const other = wordOf.get(hash);
    if (other) return [other, word];
    wordOf.set(hash, word);
  }
}

test('two words of the same hash are two words', () => {
  const [one, other] = collidingWords();
  const text = `${one} and ${other}`;
  expect(entriesFound(text, [formOf(one, 1)])).toEqual([`${one}: 1`]);
  expect(entriesFound(text, [formOf(one, 1), formOf(other, 2)])).toEqual([`${one}: 1`, `${other}: 2`]);
});

test('within a form nothing is offered, within a porous one everything', () => {
  const forms = [formOf('Bank of Hanoi', 1), formOf('Hanoi', 2), formOf('Bank', 3)];
  const text = 'the Bank of Hanoi';
  expect(entriesFound(text, forms)).toEqual(['Bank of Hanoi: 1']);
  const porous = forms.map((form) => ({ ...form, porous: form.entry === 1 }));
  expect(entriesFound(text, porous)).toEqual(['Bank of Hanoi: 1', 'Bank: 3', 'Hanoi: 2']);
});

describe('what there is to compile', () => {
  test.each<[string, LexiconForm[], string[]]>([
    ['nothing finds nothing', [], []],
    ['only punctuation finds nothing', [formOf('—…'), formOf('!'), formOf('“”')], []],
    ['the empty form finds nothing', [formOf('')], []],
    ['a form between forms without words', [formOf('…'), formOf('Hanoi', 1), formOf('?')], ['Hanoi: 1']],
    [
      'the same form of two entries is found once, with both',
      [formOf('Hanoi', 1), formOf('Hanoi', 2)],
      ['Hanoi: 1,2'],
    ],
    ['forms that fold alike are one place', [formOf('Hanoi', 1), formOf('Hànôi', 2)], ['Hanoi: 1,2']],
    [
      'of forms that differ in case those that fit',
      [formOf('Hanoi', 1), formOf('HANOI', 2), formOf('hanoi', 3)],
      ['Hanoi: 1,3'],
    ],
    ['a form and a longer one', [formOf('Hanoi', 1), formOf('Hanoi hosts', 2)], ['Hanoi hosts: 2']],
    ['a form and the beginning of another', [formOf('Hanoi hosts nobody', 1)], []],
    [
      'forms with unlike gaps are unlike',
      [formOf("Hano'i", 1), formOf('Hano i', 2), formOf('Hano: i', 3)],
      [],
    ],
  ])('%s', (_, forms, expected) => {
    expect(entriesFound('Tonight Hanoi hosts them — again…', forms)).toEqual(expected);
  });

  test.each([17, 60, 150])('a single form of %i words', (count) => {
    const long = Array.from({ length: count }, (_, nth) => `word${nth}`).join(' ');
    expect(entriesFound(`so ${long}.`, [formOf(long)])).toEqual([`${long}: 0`]);
  });

  test('of a form of more than sixteen words the case of the first sixteen is asked', () => {
    const long = Array.from({ length: 18 }, (_, nth) => `Word${nth}`);
    const small = (...which: number[]) =>
      long.map((word, nth) => (which.includes(nth) ? word.toLowerCase() : word)).join(' ');
    expect(entriesFound(small(17), [formOf(long.join(' '))])).toHaveLength(1);
    expect(entriesFound(small(15), [formOf(long.join(' '))])).toHaveLength(0);
  });

  test('a form of five thousand letters', () => {
    const long = `Kim ${'o'.repeat(5_000)}`;
    expect(entriesFound(`x ${long} y`, [formOf('Moon', 1), formOf(long, 2)])).toEqual([`${long}: 2`]);
  });

  test('short and porous are kept with the form', () => {
    const { formBits } = compileLexicon([
      formOf('a'),
      { ...formOf('b'), short: true },
      { ...formOf('c'), porous: true },
      { ...formOf('d'), short: true, porous: true },
    ]);
    expect([...formBits]).toEqual([0, 1, 2, 3]);
  });
});

test('twenty thousand forms are all found, each as itself', () => {
  const names = Array.from({ length: 20_000 }, (_, number) => madeUpName(number));
  const found = entriesFound(
    names.join(', '),
    names.map((name, entry) => formOf(name, entry)),
  );
  expect(found).toEqual(names.map((name, entry) => `${name}: ${entry}`));
});

test('and none of them in a text that only looks like them', () => {
  const names = Array.from({ length: 20_000 }, (_, number) => madeUpName(number));
  const others = names.map((name) => `${name}s`).join(', ');
  expect(
    entriesFound(
      others,
      names.map((name, entry) => formOf(name, entry)),
    ),
  ).toEqual([]);
});
