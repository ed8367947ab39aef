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
  ['a few words', 'two-hour talk', 'men met for a-,two-hour talk,-, and nobody was'],
  ['half a word is widened to it', 'wo-hour tal', 'men met for a-,two-hour talk,-, and nobody was'],
  [
    'at the beginning of a block the words before it are those of the one before',
    'The two men',
    'summit by the sea-,The two men,-met for a two-hour',
  ],
  ['what stands before does not reach into another block', 'two men', 'The-,two men,-met for a two-hour'],
  [
    'over two blocks by its ends',
    'nobody was surprised.\rLater that',
    'a two-hour talk, and-,nobody was surprised.,Later that,-day the guide left;',
  ],
  [
    'over blocks from a single word on by the longest of them, in which a browser cannot begin too early',
    'surprised.\rLater that day the guide left; she had',
    'surprised.-,Later that day the guide left; she had,-seen enough, she said,',
  ],
  [
    'many words by their ends',
    'she had seen enough, she said, and took the first train home to the capital',
    'day the guide left;-,she had seen enough,,home to the capital',
  ],
])('%s', (_, quote, expected) => {
  const start = PAGE.indexOf(quote);
  const fragment = textFragment(describeAnchor(PAGE, start, start + quote.length)!);
  expect(decodeURIComponent(fragment)).toBe(`#:~:text=${expected}`);
});

test('what has a meaning in a fragment is told by its number', () => {
  const anchor = { exact: 'a-b, c & d', prefix: '', suffix: '', start: 0, end: 10 };
  expect(textFragment(anchor)).toBe('#:~:text=a%2Db%2C%20c%20%26%20d');
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

test('an anchor tells so too where the break is the last of several kinds of white space', () => {
  const page = 'What he had said\u001f\n \rhe was falling. \r\nThen';
  const anchor = describeAnchor(page, page.indexOf('he was'), page.indexOf(' \r\nThen'))!;
  expect([anchor.prefix, anchor.exact, anchor.suffix]).toEqual([
    'What he had said\n',
    'he was falling.',
    '\nThen',
  ]);
  expect(decodeURIComponent(textFragment(anchor))).toBe('#:~:text=he had said-,he was falling.');
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
