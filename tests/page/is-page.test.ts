import { expect, test } from 'vitest';
import { isPage } from '../../src/page/is-page.ts';

test.each([
  ['an article', 'text/html', 'https://paper.example/a', 'https://paper.example', true, true],
  ['XHTML', 'application/xhtml+xml', 'https://paper.example/a', 'https://paper.example', true, true],
  ['plain text', 'text/plain', 'https://paper.example/a.txt', 'https://paper.example', true, true],
  ['a file of one’s own', 'text/html', 'file:///home/a.html', 'null', true, true],
  ['a frame that its page writes into', 'text/html', 'about:blank', 'https://paper.example', false, true],
  [
    'a frame with its text in an attribute',
    'text/html',
    'about:srcdoc',
    'https://paper.example',
    false,
    true,
  ],
  ['an empty tab', 'text/html', 'about:blank', 'https://paper.example', true, false],
  [
    'the viewer of a PDF',
    'application/pdf',
    'https://paper.example/a.pdf',
    'https://paper.example',
    true,
    false,
  ],
  ['a drawing', 'image/svg+xml', 'https://paper.example/a.svg', 'https://paper.example', true, false],
  ['a feed', 'text/xml', 'https://paper.example/feed', 'https://paper.example', true, false],
  ['another feed', 'application/xml', 'https://paper.example/feed', 'https://paper.example', true, false],
  ['a picture', 'image/png', 'https://paper.example/a.png', 'https://paper.example', true, false],
  ['a frame without an origin', 'text/html', 'https://paper.example/a', 'null', false, false],
  ['one with its text in an attribute', 'text/html', 'about:srcdoc', 'null', false, false],
  [
    'a page that its server has put into a sandbox',
    'text/html',
    'https://paper.example/a',
    'null',
    true,
    false,
  ],
  ['a frame that is all address', 'text/html', 'data:text/html,Hanoi', 'null', false, true],
  ['data', 'application/json', 'https://paper.example/a.json', 'https://paper.example', true, false],
])('%s', (_, contentType, URL, origin, isTop, expected) => {
  expect(isPage({ contentType, URL }, origin, isTop)).toBe(expected);
});
