import { expect, test } from 'vitest';
import { fileName } from '../../../src/exchange/notes-out/file-name.ts';

test.each<[string, string, string]>([
  ['everything', '', 'gloss-notes-2026-11-23.md'],
  ['an entry', 'kim-jong-un ', 'gloss-notes-kim-jong-un-2026-11-23.md'],
  ['words', ' Kim  &  Xi? ', 'gloss-notes-kim-xi-2026-11-23.md'],
  ['words of another script', '김정은', 'gloss-notes-김정은-2026-11-23.md'],
  ['what a file system would take for a path', '../../etc:*', 'gloss-notes-etc-2026-11-23.md'],
  ['nothing but marks', '…?!', 'gloss-notes-2026-11-23.md'],
])('a file with %s', (_, words, name) => {
  expect(fileName('2026-11-23', 'md', words)).toBe(name);
});

test('a long search is cut between letters, not within one', () => {
  expect(fileName('2026-11-23', 'json', '𝕊'.repeat(60))).toBe(
    `gloss-notes-${'𝕊'.repeat(40)}-2026-11-23.json`,
  );
});
