import { expect, test } from 'vitest';
import { passagesOf } from '../../src/fragment/passages-of.ts';

const PAGE = 'A summit\r \n \rThe two\u001f men\n  met for a two-\u00adhour talk.\r\r He left.';

test.each([
  ['words in one of them', 'two\u001f men', [1, 4], [1, 11]],
  ['half words are widened', 'wo\u001f me', [1, 4], [1, 11]],
  ['an unseen hyphen is no letter', 'two-\u00adhour', [1, 22], [1, 30]],
  ['what lies between says nothing', 'summit\r \n \rThe', [0, 2], [1, 3]],
  ['from what says nothing on', ' \n \rThe', [1, 0], [1, 3]],
  ['to what says nothing', 'talk.\r', [1, 31], [1, 36]],
])('%s', (_, quote, [fromBlock, from], [toBlock, to]) => {
  const start = PAGE.indexOf(quote);
  expect(passagesOf({ text: PAGE, start, end: start + quote.length })).toEqual({
    blocks: ['A summit', 'The two men met for a two-hour talk.', ' He left.'],
    from: { block: fromBlock, offset: from },
    to: { block: toBlock, offset: to },
  });
});

test('a selection that begins before a word of one letter takes it whole', () => {
  expect(passagesOf({ text: '  \rA summit', start: 1, end: 11 })).toEqual({
    blocks: ['A summit'],
    from: { block: 0, offset: 0 },
    to: { block: 0, offset: 8 },
  });
});

test.each([
  ['a page that says nothing', ' \r \r', 0, 3],
  ['a selection of nothing but space', PAGE, 9, 11],
])('%s has no place for a passage', (_, text, start, end) => {
  expect(passagesOf({ text, start, end })).toBeNull();
});
