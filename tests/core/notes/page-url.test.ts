import { expect, test } from 'vitest';
import { normalizePageUrl } from '../../../src/core/notes/page-url.ts';

test.each([
  ['the fragment goes', 'https://news.example/a#top', 'https://news.example/a'],
  ['tracking goes', 'https://news.example/a?utm_source=x&id=7&fbclid=y', 'https://news.example/a?id=7'],
  [
    'nothing is left of a query that was all tracking',
    'https://news.example/a?gclid=1',
    'https://news.example/a',
  ],
  [
    'the rest keeps its order and its spelling',
    'https://n.example/?b=%C3%A9&a=1&a=2',
    'https://n.example/?b=%C3%A9&a=1&a=2',
  ],
  ['what is no address stays as it is', 'not an address', 'not an address'],
])('%s', (_, address, normal) => {
  expect(normalizePageUrl(address)).toBe(normal);
});
