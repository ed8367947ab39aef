import { expect, test } from 'vitest';
import { yamlString } from '../../../src/exchange/notes-out/yaml-string.ts';

test.each<[string, string, string]>([
  ['quotes and backslashes', 'a "quoted" \\ word', '"a \\"quoted\\" \\\\ word"'],
  ['line breaks', 'one\ntwo\r', '"one\\ntwo\\r"'],
  ['what YAML would read as something else', 'yes: #1 - {no}', '"yes: #1 - {no}"'],
  ['line breaks of other systems', 'a\u0085b\u2028c\u2029', '"a\\u0085b\\u2028c\\u2029"'],
  ['what nobody sees', '\uFEFF\u007F\u009F', '"\\ufeff\\u007f\\u009f"'],
  ['other scripts', 'Владивосток 블라디보스토크', '"Владивосток 블라디보스토크"'],
])('%s', (_, text, scalar) => {
  expect(yamlString(text)).toBe(scalar);
  expect(JSON.parse(scalar)).toBe(text);
});
