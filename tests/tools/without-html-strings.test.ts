import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../tools/root.ts';
import { withoutHtmlStrings } from '../../tools/without-html-strings.ts';

const { transform } = withoutHtmlStrings();
const LIBRARIES = [
  ['preact/dist/preact.mjs', /\.innerHTML=/],
  ['decode-named-character-reference/index.dom.js', /\.innerHTML = /],
  ['mdast-util-from-markdown/lib/index.js', /document\(\)\.write/],
] as const;

test.each(LIBRARIES)('the build takes what makes elements of strings out of %s', (library, words) => {
  const path = join(ROOT, 'node_modules', library);
  const code = readFileSync(path, 'utf8');
  expect(code).toMatch(words);
  const built = transform(code, path);
  expect(built).not.toMatch(words);
  expect(built?.length).toBeGreaterThan(code.length / 2);
});

test('the build ends where such a library has changed, and leaves all others alone', () => {
  expect(() => transform('export {}', '/x/node_modules/preact/dist/preact.mjs')).toThrow('has changed');
  expect(transform('a.innerHTML = b', '/x/src/a.ts')).toBeUndefined();
});
