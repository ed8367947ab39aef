import fc from 'fast-check';
import { micromark } from 'micromark';
import { expect, test } from 'vitest';
import { markdownToHtml } from '../../../src/exchange/notes-out/markdown-to-html.ts';

const anyMarkdown = fc
  .array(
    fc.constantFrom(
      'a',
      'word',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '1.',
      '-',
      '*',
      '#',
      "it's",
      '“q”',
      '=',
      '+ b',
      'é',
      '.',
      '\t',
      '\r\n',
      '&amp;',
      '---',
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('plain words come out as micromark would have them', () => {
  fc.assert(
    fc.property(anyMarkdown, (markdown) => {
      // An apostrophe may be written as itself or as a reference.
      const same = (html: string) => html.replaceAll('&#39;', "'").trim();
      expect(same(markdownToHtml(markdown))).toBe(same(micromark(markdown)));
    }),
    { numRuns: 500 },
  );
});
