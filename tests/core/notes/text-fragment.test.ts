import { expect, test } from 'vitest';
import { describeAnchor } from '../../../src/core/notes/describe-anchor.ts';
import { resolveAnchor } from '../../../src/core/notes/resolve-anchor.ts';
import { textFragment } from '../../../src/core/notes/text-fragment.ts';

const PAGE = [
  'A summit by the sea',
  'The two men met for a two-hour talk, and nobody was surprised.',
  'Later that day the guide left; she had seen enough, she said, and took the first train home to the capital.',
].join('\r');

test.each([
  ['a few words', 'two-hour talk', 'men met for a-,two-hour talk,-, and nobody was surprised'],
  ['half a word is widened to it', 'wo-hour tal', 'men met for a-,two-hour talk,-, and nobody was surprised'],
  [
    'at the beginning of a block the words before it are those of the one before',
    'The two men',
    'summit by the sea-,The two men,-met for a two',
  ],
  ['what stands before does not reach into another block', 'two men', 'The-,two men,-met for a two'],
  [
    'over two blocks by its ends',
    'nobody was surprised.\rLater that',
    'two-hour talk, and-,nobody was surprised.,Later that,-day the guide left',
  ],
  [
    'over blocks from a single word on by the longest of them, in which a browser cannot begin too early',
    'surprised.\rLater that day the guide left; she had',
    'surprised.-,Later that day the guide left; she had,-seen enough, she said',
  ],
  [
    'many words by all of them',
    'she had seen enough, she said, and took the first train home to the capital',
    'day the guide left;-,she had seen enough, she said, and took the first train home to the capital',
  ],
])('%s', (_, quote, expected) => {
  const start = PAGE.indexOf(quote);
  const fragment = textFragment(describeAnchor(PAGE, start, start + quote.length)!);
  expect(decodeURIComponent(fragment)).toBe(`:~:text=${expected}`);
});

test('what has a meaning in a fragment is told by its number', () => {
  const anchor = { exact: 'a-b, c & d', prefix: '', suffix: '', start: 0, end: 10 };
  expect(textFragment(anchor)).toBe(':~:text=a%2Db%2C%20c%20%26%20d');
});

test('nothing but space is no fragment', () => {
  expect(textFragment({ exact: '  ', prefix: 'a ', suffix: ' b', start: 2, end: 4 })).toBe('');
});

test('an anchor keeps the joiners of emoji and words, and no hyphen to break at', () => {
  const page = 'So: 👩‍👩‍👧 waved, می‌خواهم, a hy\u00adphen.';
  const anchor = describeAnchor(page, 4, page.length - 1)!;
  expect(anchor.exact).toBe('👩‍👩‍👧 waved, می‌خواهم, a hyphen');
  expect(resolveAnchor(page, anchor)).toEqual({ kind: 'exact', start: 4, end: page.length - 1 });
});

test('an anchor keeps marks of direction, without which Firefox finds no word beside them', () => {
  const page = 'He said that the \u200fמנהל\u200f left, and that nobody knew where to.';
  const start = page.indexOf('that the');
  const anchor = describeAnchor(page, start, page.indexOf(', and'))!;
  expect(anchor.exact).toBe('that the \u200fמנהל\u200f left');
  expect(resolveAnchor(page, anchor)).toEqual({ kind: 'exact', start, end: page.indexOf(', and') });
  expect(resolveAnchor(page.replaceAll('\u200f', ''), anchor)).toMatchObject({ kind: 'exact' });
});

test('an anchor tells so too where the break is the last of several kinds of white space', () => {
  const page = 'What he had said\u001f\n \rhe was falling. \r\nThen';
  const anchor = describeAnchor(page, page.indexOf('he was'), page.indexOf(' \r\nThen'))!;
  expect([anchor.prefix, anchor.exact, anchor.suffix]).toEqual([
    'What he had said\n',
    'he was falling.',
    '\nThen',
  ]);
  expect(decodeURIComponent(textFragment(anchor))).toBe(':~:text=What he had said-,he was falling.');
});

test.each([
  [
    'by the whole words that stand before it, where no spaces part them',
    'いただきますご馳走様。\rご馳走様。',
    'ご馳走様。',
    'いただきますご馳走様。-,ご馳走様。',
  ],
  ['by the one word that there is before it', 'Text\rText', 'Text', 'Text-,Text'],
])('the last of two is told %s', (_, page, quote, expected) => {
  const start = page.lastIndexOf(quote);
  const fragment = textFragment(describeAnchor(page, start, start + quote.length)!);
  expect(decodeURIComponent(fragment)).toBe(`:~:text=${expected}`);
});

test.each([
  [
    'its ends, also where no spaces part its words',
    '今日は天気がいい。'.repeat(40),
    '今日は天気が,は天気がいい。',
  ],
  ['all of it, where it has hardly a word', `a ${'lo'.repeat(200)}ng word`, `a ${'lo'.repeat(200)}ng word`],
])('a quote of more than three hundred letters is told by %s', (_, exact, expected) => {
  const fragment = textFragment({ exact, prefix: '', suffix: '', start: 0, end: exact.length });
  expect(decodeURIComponent(fragment)).toBe(`:~:text=${expected}`);
});

test('a quote is told from its double by whole words, also where half a word would do', () => {
  // With five letters more it is as much as is kept at first.
  const between = 'the sea was calm and the wind was low, and then and there, ';
  const page = `North: ${between}they met. South: ${between}they met.`;
  const start = page.lastIndexOf('they met');
  const anchor = describeAnchor(page, start, start + 'they met'.length)!;
  expect(decodeURIComponent(textFragment(anchor))).toContain(`South: ${between.trim()}-,they met`);
});

test('a double in capitals is one too: browsers take large letters for small ones', () => {
  const page =
    'HE SAID SO AND THEN AGAIN: ALL IN ALL, HE LEFT. The guide, too: he said so and then again: all in all, he left.';
  const start = page.indexOf('all in');
  const { prefix } = describeAnchor(page, start, start + 'all in'.length)!;
  expect(prefix).toContain('The guide, too');
});

test('where a quote has doubles all words that tell it from them are in its link', () => {
  const page = `Chapter one. ${'He said it was so, and so it was, all in all. '.repeat(2)}`;
  const first = describeAnchor(page, page.indexOf('all in'), page.indexOf('all in') + 10)!;
  const again = page.lastIndexOf('all in');
  const second = describeAnchor(page, again, again + 10)!;
  expect(textFragment(first)).not.toBe(textFragment(second));
});

test('an anchor tells where a passage ends, and white space within one is none', () => {
  const anchor = describeAnchor('One line\n  that goes on.\rThe next.', 4, 28)!;
  expect(anchor.exact).toBe('line that goes on.\nThe');
});
