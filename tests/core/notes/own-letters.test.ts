import { expect, test } from 'vitest';
import { inOwnLetters, plainLetters } from '../../../src/core/notes/own-letters.ts';

test.each([
  ['Russian', 'Сегодня министр Ещё летел в Китай, а район спал.', 'Ещё летел', 'летел в Китай'],
  ['French', 'Hier, l’Œuvre a été achevée à l’été.', 'l’Œuvre a été', 'à l’été'],
  ['ligatures and fractions', 'The first oﬃce of ﬁnance paid ½ of it.', 'oﬃce of ﬁnance', '½ of it'],
  ['Korean', '어제 위원장이 한국을 방문했다.', '위원장이 한국을', '한국을 방문했다'],
  ['Japanese', '昨日、大臣がドイツを訪問した。', '大臣がドイツ', '訪問'],
  ['Arabic with its vowels', 'أمس زار الوزيرُ المدينةَ القديمة.', 'زار الوزيرُ', 'المدينةَ القديمة'],
  ['letters with accents of their own', 'Cafe\u0301 am Meer, Cafe\u0301s.', 'Cafe\u0301 am', 'Meer'],
])('parts of %s are written as the page writes them', (_, text, start, end) => {
  const blocks = ['Before it.', text, 'After it.'];
  const from = { block: 1, offset: text.indexOf(start) };
  const to = { block: 1, offset: text.indexOf(end) + end.length };
  const parts = { start: plainLetters(start), end: plainLetters(end) };
  expect(inOwnLetters(parts, blocks, from, to)).toEqual({ prefix: undefined, start, end, suffix: undefined });
});

test('what stands beside a passage is looked for in its own block, or in the next', () => {
  const blocks = ['An Évening.', 'The talk.', ' ', 'Élan vital.'];
  const [from, to] = [
    { block: 1, offset: 0 },
    { block: 1, offset: 8 },
  ];
  const parts = { prefix: 'evening.', start: 'the talk', suffix: '.' };
  expect(inOwnLetters(parts, blocks, from, to)).toMatchObject({ prefix: 'Évening.', suffix: '.' });
  expect(
    inOwnLetters({ start: 'the talk', suffix: 'elan' }, blocks, from, { block: 1, offset: 9 }),
  ).toMatchObject({
    suffix: 'Élan',
  });
});

test('half a word is widened: browsers find whole ones alone', () => {
  const at = (offset: number) => ({ block: 0, offset });
  expect(inOwnLetters({ start: 'the ta' }, ['See the talks.'], at(4), at(14))).toMatchObject({
    start: 'the talks',
  });
});

test('a part that stands elsewhere is none', () => {
  const at = (offset: number) => ({ block: 0, offset });
  expect(inOwnLetters({ start: 'talk' }, ['The talk.'], at(0), at(8))).toBeNull();
  expect(inOwnLetters({ start: 'talk', suffix: 'he' }, ['The talk.'], at(4), at(8))).toBeNull();
});
