import { describe, expect, test } from 'vitest';
import { eachHolding, foldedWordList, wordList } from '../../../src/core/text/word-list.ts';

function holding(texts: readonly string[], word: string): readonly number[] {
  const found: number[] = [];
  eachHolding(wordList(texts), word, (nth) => found.push(nth));
  return found;
}

const LONG = `${'The talks went on – and on. '.repeat(500)}Then “peace”.`;

describe('texts put into one', () => {
  test.each([
    ['two of three', ['A treaty', 'No deal', 'The TREATY again'], 'treaty', [0, 2]],
    ['one that is empty is none', ['', 'harbour', ''], 'harbour', [1]],
    ['a word in several places of one text counts once', ['on and on', 'off'], 'on', [0]],
    ['not over the end of one into the next', ['har', 'bour'], 'harbour', []],
    ['typographic signs are plain', ['Kim’s “visit” — short'], `kim's "visit"   short`, [0]],
    ['other scripts beside Latin ones', ['переговоры', 'São Tomé – naïve'], 'sao tome', [1]],
    ['at the end of a long text with a dash in it', [LONG, 'peace'], '"peace"', [0]],
  ] as const)('%s', (_, texts, word, expected) => {
    expect(holding(texts, word)).toEqual(expected);
  });

  test('each of many texts with signs of two bytes stands where it began', () => {
    const texts = Array.from({ length: 300 }, (_, nth) => `“Said at meeting ${nth}” — and so on`);
    const { text, starts } = wordList(texts);
    expect(texts.map((_, nth) => text.slice(starts[nth], starts[nth + 1]! - 1))).toEqual(
      texts.map((_, nth) => `"said at meeting ${nth}"   and so on`),
    );
  });

  test('what was folded before is the same list', () => {
    expect(foldedWordList(['a treaty', 'no deal'])).toEqual(wordList(['A treaty', 'No deal']));
  });
});
