import { describe, expect, test } from 'vitest';
import { markdownToHtml } from '../../../src/exchange/notes-out/markdown-to-html.ts';

test.each([
  ['plain words', 'Two\nlines, and “signs” & <', '<p>Two\nlines, and “signs” &amp; &lt;</p>'],
  ['paragraphs', 'One\n\nTwo', '<p>One</p>\n<p>Two</p>'],
  ['emphasis', 'a *b* **c** _d_', '<p>a <em>b</em> <strong>c</strong> <em>d</em></p>'],
  ['a heading', '## Why\n\nSo.', '<h2>Why</h2>\n<p>So.</p>'],
  ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
  ['a numbered list', '3. a\n4. b', '<ol start="3">\n<li>a</li>\n<li>b</li>\n</ol>'],
  ['a quote', '> a\n> b', '<blockquote>\n<p>a\nb</p>\n</blockquote>'],
  ['code', '`a<b>`\n\n```\n<c>\n```', '<p><code>a&lt;b&gt;</code></p>\n<pre><code>&lt;c&gt;\n</code></pre>'],
  ['a hard line break', 'a  \nb', '<p>a<br />\nb</p>'],
  ['lines of Windows', 'a\r\n\r\nb', '<p>a</p>\n<p>b</p>'],
  ['nothing', '', ''],
])('%s', (_, markdown, html) => {
  expect(markdownToHtml(markdown)).toBe(html);
});

describe('what does something in a browser is taken out of a note', () => {
  test.each([
    ['a script', '<script>alert(1)</script>', '&lt;script&gt;'],
    ['an element within words', 'a <img src=x onerror=alert(1)> b', '&lt;img src=x onerror=alert(1)&gt;'],
    ['a comment left open', '<!-- a\n\nb', '&lt;!-- a'],
    ['a link that runs', '[a](javascript:alert(1))', '<a href="">a</a>'],
    ['a link that runs, in capitals', '[a](JavaScript:alert(1))', '<a href="">a</a>'],
    ['a link whose scheme is written in references', '[a](java&#115;cript:alert(1))', '<a href="">a</a>'],
    ['a link by reference', '[a]\n\n[a]: vbscript:x', '<a href="">a</a>'],
    ['a link to a file of the disk', '<file:///etc/passwd>', '<a href="">file:///etc/passwd</a>'],
    ['a page as data', '[a](data:text/html,<script>)', '<a href="">a</a>'],
    ['a picture as data', '![a](data:image/svg+xml,x)', '<img src="" alt="a" />'],
  ])('%s', (_, markdown, html) => {
    const written = markdownToHtml(markdown);
    expect(written).toContain(html);
    expect(written).not.toMatch(/<(?:script|!--)|(?:href|src)="(?!")/);
  });

  test('and what leads to the web and to mail stays', () => {
    expect(markdownToHtml('[a](https://example.org/x?a=1&b=2#c:d) <mail@example.org> [b](./c:d)')).toBe(
      '<p><a href="https://example.org/x?a=1&amp;b=2#c:d">a</a> ' +
        '<a href="mailto:mail@example.org">mail@example.org</a> <a href="./c:d">b</a></p>',
    );
  });
});

test.each([
  ['brackets', '['.repeat(50_000)],
  ['emphasis', '*a _b '.repeat(20_000)],
  ['quotes', '>'.repeat(50_000)],
  ['backticks', Array.from({ length: 3_000 }, (_, nth) => `e${'`'.repeat(nth % 300)}`).join('')],
  ['links', '[a](b'.repeat(20_000)],
])('a note made of nothing but %s holds nobody up', (_, markdown) => {
  const began = performance.now();
  markdownToHtml(markdown);
  expect(performance.now() - began).toBeLessThan(2_000);
});
