import { expect, test } from 'vitest';
import { detailLinks, parseDetail } from '../../../src/core/glossary/detail.ts';

test('a detail is paragraphs of words and links', () => {
  expect(parseDetail('He served [[kim-jong-il|Kim Jong Il]] well.\n\nThen came [[hanoi]].')).toEqual([
    [
      { kind: 'text', text: 'He served ' },
      { kind: 'link', to: 'kim-jong-il', text: 'Kim Jong Il' },
      { kind: 'text', text: ' well.' },
    ],
    [
      { kind: 'text', text: 'Then came ' },
      { kind: 'link', to: 'hanoi', text: 'hanoi' },
      { kind: 'text', text: '.' },
    ],
  ]);
});

test.each([
  ['brackets that close nothing are words', 'A [[broken link', []],
  ['markup is words', '<b>bold</b> and **bold**', []],
  ['links come in order', '[[b]] before [[a|A]]', ['b', 'a']],
])('%s', (_, detail, links) => {
  expect(detailLinks(detail)).toEqual(links);
  expect(
    parseDetail(detail)
      .flat()
      .filter((piece) => piece.kind === 'text').length,
  ).toBeGreaterThan(0);
});
