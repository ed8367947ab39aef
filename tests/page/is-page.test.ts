import { expect, test } from 'vitest';
import { isPage } from '../../src/page/is-page.ts';

test.each([
  ['an article', 'text/html', 'https://paper.example/a', true, true],
  ['XHTML', 'application/xhtml+xml', 'https://paper.example/a', true, true],
  ['plain text', 'text/plain', 'https://paper.example/a.txt', true, true],
  ['a file of one’s own', 'text/html', 'file:///home/a.html', true, true],
  ['a frame that its page writes into', 'text/html', 'about:blank', false, true],
  ['a frame with its text in an attribute', 'text/html', 'about:srcdoc', false, true],
  ['an empty tab', 'text/html', 'about:blank', true, false],
  ['the viewer of a PDF', 'application/pdf', 'https://paper.example/a.pdf', true, false],
  ['a drawing', 'image/svg+xml', 'https://paper.example/a.svg', true, false],
  ['a feed', 'text/xml', 'https://paper.example/feed', true, false],
  ['another feed', 'application/xml', 'https://paper.example/feed', true, false],
  ['a picture', 'image/png', 'https://paper.example/a.png', true, false],
  ['data', 'application/json', 'https://paper.example/a.json', true, false],
])('%s', (_, contentType, URL, isTop, expected) => {
  expect(isPage({ contentType, URL }, isTop)).toBe(expected);
});
