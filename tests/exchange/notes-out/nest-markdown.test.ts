import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nestMarkdown } from '../../../src/exchange/notes-out/nest-markdown.ts';

const FENCE = '```';

test.each<[string, string, string]>([
  ['plain words', 'Two envoys.\n\nOne *train*, `two` tracks.', 'Two envoys.\n\nOne *train*, `two` tracks.'],
  ['a list and a quote', '- one\n- two\n\n> three', '- one\n- two\n\n> three'],
  ['a tag', '#summit and #north-korea', '#summit and #north-korea'],
  ['a rule that stands alone', 'one\n\n---\n\ntwo', 'one\n\n---\n\ntwo'],
  [
    'a finished code block',
    `${FENCE}\n# no heading\n---\n${FENCE}\nafter`,
    `${FENCE}\n# no heading\n---\n${FENCE}\nafter`,
  ],
  ['a comment and a formula that end', 'a %%b%% c $$d$$', 'a %%b%% c $$d$$'],
])('%s stays as written', (_, text, nested) => {
  expect(nestMarkdown(text, 3)).toBe(nested);
});

test.each<[string, string, string]>([
  ['headings', '# One\n## Two\n#### Four', '#### One\n##### Two\n###### Four'],
  ['a heading without words', '#', '####'],
  ['a heading in a list and in a quote', '- # One\n> ## Two', '- #### One\n> ##### Two'],
])('%s go below the note’s own', (_, text, nested) => {
  expect(nestMarkdown(text, 3)).toBe(nested);
});

test.each<[string, string, string]>([
  ['underlined with =', 'Summit\n======', 'Summit\n\\======'],
  ['underlined with -', 'Summit\n---', 'Summit\n\\---'],
  ['above an empty item of a list', 'Summit\n- ', 'Summit\n\\-'],
  ['underlined in an item of a list', '10. Summit\n    ---', '10. Summit\n    \\---'],
  ['underlined in a quote', '> Summit\n> ---', '> Summit\n> \\---'],
])('words %s do not become a heading', (_, text, nested) => {
  expect(nestMarkdown(text, 3)).toBe(nested);
});

test.each<[string, string, string]>([
  ['a code block', `${FENCE}js\n# one`, `${FENCE}js\n# one\n${FENCE}`],
  ['a code block of waves', '~~~~\n# one\n~~~', '~~~~\n# one\n~~~\n~~~~'],
  ['a code block closed by other marks', `${FENCE}\none\n~~~`, `${FENCE}\none\n~~~\n${FENCE}`],
  ['an HTML comment', 'see <!-- below', 'see \\<!-- below'],
  ['a script', '<script>\nalert(1)', '\\<script>\nalert(1)'],
  ['an Obsidian comment', 'half %% a comment', 'half \\%\\% a comment'],
  ['a formula', 'costs $$ and $$$$', 'costs \\$\\$ and \\$\\$\\$\\$'],
])('%s that nobody closed ends with its note', (_, text, nested) => {
  expect(nestMarkdown(text, 3)).toBe(nested);
});

test('line ends of every system are one kind of line end', () => {
  expect(nestMarkdown('one\r\ntwo\rthree\u2028four', 3)).toBe('one\ntwo\nthree\nfour');
});

test('no text without code blocks puts a heading above its own level', () => {
  const marks = fc.string({
    unit: fc.constantFrom('#', ' ', '-', '=', '>', '1.', 'a', '\n', '\r', '\t', '\\'),
  });
  fc.assert(
    fc.property(marks, (text) => {
      const lines = nestMarkdown(text, 3).split('\n');
      for (const [index, line] of lines.entries()) {
        expect(line).not.toMatch(/^(?: {0,3}>)* {0,3}#{1,3}(?:\s|$)/);
        if (lines[index - 1]?.replace(/^[ >\t]*/, '')) expect(line).not.toMatch(/^ {0,3}(?:=+|-+)\s*$/);
      }
    }),
    { numRuns: 500 },
  );
});
