import { describe, expect, test } from 'vitest';
import type { EntryKind } from '../../../src/core/glossary/entry.ts';
import { entryFinder } from '../../../src/core/glossary/find-entries.ts';
import { readEntry } from '../../../src/core/glossary/read-entry.ts';
import { readSeedEntries } from '../world-affairs.ts';

const find = entryFinder(readSeedEntries().entries);

function found(words: string, kind: EntryKind | null = null): string[] {
  return find({ words, kind }).entries.map(({ entry }) => entry.id);
}

describe('an entry is found by', () => {
  test.each([
    ['its name', 'Andrei Karlov', 'andrei-karlov'],
    ['the beginning of a word of it', 'karl', 'andrei-karlov'],
    ['its words in any order', 'lavrov sergey', 'sergey-lavrov'],
    ['another spelling', 'Kim Jung Un', 'kim-jong-un'],
    ['a name with a hyphen written without', 'al qaeda', 'al-qaeda'],
    ['Cyrillic', 'Путин', 'vladimir-putin'],
    ['Hangul', '김정은', 'kim-jong-un'],
    ['a part of a name without spaces', '正恩', 'kim-jong-un'],
    ['an acronym', 'icbm', 'icbm'],
    ['words of its gist', 'ambassador ankara', 'assassination-of-andrei-karlov'],
  ])('%s', (_, words, id) => {
    expect(found(words)).toContain(id);
  });
});

describe('the best stand first:', () => {
  test('the very name before longer ones', () => {
    expect(found('Russia')[0]).toBe('russia');
  });

  test('the very form before names that begin with it', () => {
    expect(found('DPRK')[0]).toBe('north-korea');
  });

  test('of forms that have the word, the one that has least beside it', () => {
    expect(found('Путин')[0]).toBe('vladimir-putin');
  });

  test('of names that have the word, the one that has least beside it', () => {
    const named = ['Alley of Andrei Karlov in Ankara', 'Zed Karlov'].map(
      (name) => readEntry({ id: name.toLowerCase().replaceAll(' ', '-'), name, gist: 'x' }, '').entry!,
    );
    const [first] = entryFinder(named)({ words: 'karlov', kind: null }).entries;
    expect(first!.entry.name).toBe('Zed Karlov');
  });

  test('names before gists', () => {
    const ids = found('putin');
    expect(ids[0]).toBe('vladimir-putin');
    expect(ids.length).toBeGreaterThan(1);
  });
});

test('without words everything is found, by name, those with a number last', () => {
  const { entries, byKind } = find({ words: ' ', kind: null });
  expect(entries).toHaveLength(74);
  expect(entries[0]!.entry.name).toBe('Al-Qaeda');
  expect(entries.at(-1)!.entry.name).toMatch(/^20/);
  expect(byKind).toEqual({ person: 18, place: 19, organization: 3, event: 8, work: 3, term: 23 });
});

test('of one kind only that kind is found, and of the others it is said how many there are', () => {
  const { entries, byKind } = find({ words: 'kim', kind: 'person' });
  expect(new Set(entries.map(({ entry }) => entry.kind))).toEqual(new Set(['person']));
  expect(byKind.event).toBeGreaterThan(0);
});

test('the form is told where the name does not have the words', () => {
  expect(find({ words: '김정은', kind: null }).entries[0]!.form).toBe('김정은');
  expect(find({ words: 'kim jong un', kind: null }).entries[0]!.form).toBeNull();
});

test('nothing is found by what is in no entry', () => {
  expect(found('xyzzy')).toEqual([]);
});
