import { expect, test } from 'vitest';
import { sentenceAround } from '../../../src/core/text/sentence.ts';

const REPORT = 'The train left at dawn. At noon Kim waved from the window. Nobody spoke in Hasan.';
const LIST = 'salt, pepper, '.repeat(100);

test.each([
  ['the first sentence', REPORT, 'train', 'The train left at dawn.'],
  ['one in the middle', REPORT, 'Kim', 'At noon Kim waved from the window.'],
  ['the last one', REPORT, 'Hasan', 'Nobody spoke in Hasan.'],
  ['a text without a full stop', 'Kim Heads Home by Train', 'Home', 'Kim Heads Home by Train'],
])('%s', (_, text, word, sentence) => {
  const start = text.indexOf(word);
  expect(sentenceAround(text, start, start + word.length)).toBe(sentence);
});

test('of an endless one the span and what stands around it', () => {
  const text = `${LIST}Kim, ${LIST}`;
  const start = text.indexOf('Kim');
  const sentence = sentenceAround(text, start, start + 3);
  expect(sentence).toContain('Kim');
  expect(sentence.length).toBeLessThanOrEqual(400);
});
