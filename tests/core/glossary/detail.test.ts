import { expect, test } from 'vitest';
import { detailLinks, mapDetailLinks, parseDetail } from '../../../src/core/glossary/detail.ts';

/** Pieces in one line: links as `<id:words>`, paragraphs parted by `¶`. */
function said(detail: string): string {
  return parseDetail(detail)
    .map((pieces) =>
      pieces.map((one) => (one.kind === 'link' ? `<${one.to}:${one.text}>` : one.text)).join(''),
    )
    .join('¶');
}

test.each([
  ['plain words', 'The train left.', 'The train left.'],
  ['a link with words', 'It left [[hanoi|Hanoi]] at dawn.', 'It left <hanoi:Hanoi> at dawn.'],
  ['a link without', 'It left [[hanoi]].', 'It left <hanoi:hanoi>.'],
  ['a link without words behind the bar', '[[hanoi|]]', '<hanoi:hanoi>'],
  ['spaces in a link', '[[ hanoi | Hanoi ]]', '<hanoi:Hanoi>'],
  ['links side by side', '[[a|A]][[b|B]]', '<a:A><b:B>'],
  ['paragraphs', 'One.\n\nTwo.\n \n\nThree.', 'One.¶Two.¶Three.'],
  ['a line break within a paragraph', 'One\ntwo.', 'One\ntwo.'],
  ['single brackets', 'a [de facto] ruler', 'a [de facto] ruler'],
  ['brackets that do not close', 'a [[ruler', 'a [[ruler'],
  ['empty brackets', 'a [[]] ruler', 'a [[]] ruler'],
  ['nothing', '', ''],
])('%s', (_, detail, expected) => {
  expect(said(detail)).toBe(expected);
});

test('the links of a detail, in order', () => {
  expect(detailLinks('[[hanoi|Hanoi]], then [[ moscow ]], then [[hanoi]]')).toEqual([
    'hanoi',
    'moscow',
    'hanoi',
  ]);
});

test('links are replaced one by one', () => {
  const detail = 'From [[hanoi|Hanoi]] to [[moscow]].';
  expect(mapDetailLinks(detail, (link, to, label) => (to === 'hanoi' ? link : label.toUpperCase()))).toBe(
    'From [[hanoi|Hanoi]] to MOSCOW.',
  );
});
