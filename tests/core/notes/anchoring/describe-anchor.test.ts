import { expect, test } from 'vitest';
import { describeAnchor } from '../../../../src/core/notes/describe-anchor.ts';

test('an anchor tells how many characters before it take two units, so that it can be counted as the W3C does', () => {
  const page = 'Fireworks 🎆🎇 over the harbour.';
  const start = page.indexOf('over');
  expect(describeAnchor(page, start, start + 4)).toMatchObject({ exact: 'over', start, pairsBefore: 2 });
});

test('where there are none before it, it says nothing of them', () => {
  expect(describeAnchor('Over the harbour 🎆.', 0, 4)).not.toHaveProperty('pairsBefore');
});
