import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readNotes } from './notes-in/read-notes.ts';
import { readPackOf } from './packs-in/read-pack.ts';

/** Files as released versions of Gloss have written them: every later one reads them whole. They are never changed. */
const golden = (name: string) => readFileSync(new URL(`./golden/${name}`, import.meta.url));

test('notes of format 1', () => {
  const bytes = golden('notes-1.json');
  const written = JSON.parse(bytes.toString());
  const { read } = readNotes('notes.json', new Uint8Array(bytes));
  expect(read.problems).toEqual([]);
  expect(read.notes).toEqual(written.notes);
  expect(read.pages).toEqual(written.pages);
});

test('a pack of format 1', () => {
  const bytes = golden('pack-1.json');
  const { format: _, ...written } = JSON.parse(bytes.toString());
  const { pack, problems } = readPackOf([{ name: 'pack.json', bytes: new Uint8Array(bytes) }]);
  expect(problems).toEqual([]);
  expect(pack).toMatchObject(written);
});
