import { expect, test } from 'vitest';
import type { Entry } from '../../../src/core/glossary/entry.ts';
import { readEntry } from '../../../src/core/glossary/read-entry.ts';
import { sayRole, tiesOf } from '../../../src/core/glossary/ties.ts';
import { ENGLISH } from '../../../tools/english.ts';

function entry(id: string, relations: { kind: string; to: string }[] = []): Entry {
  return readEntry({ id, name: id, gist: 'x', relations }, '').entry!;
}

const ties = tiesOf([
  entry('andrei', [
    { kind: 'spouse', to: 'marina' },
    { kind: 'country', to: 'russia' },
    { kind: 'rival-of', to: 'boris' },
  ]),
  entry('marina', [
    { kind: 'colleague', to: 'andrei' },
    { kind: 'parent', to: 'boris' },
  ]),
  entry('boris', [{ kind: 'country', to: 'atlantis' }]),
  entry('russia'),
]);

function of(id: string): string[] {
  return ties.get(id as Entry['id'])!.map(({ role, to }) => `${sayRole(role, ENGLISH)}: ${to}`);
}

test.each([
  ['says what others are to it', 'andrei', ['spouse: marina', 'country: russia', 'rival of: boris']],
  ['is told by the other end where that alone says it', 'russia', ['of this country: andrei']],
  ['is tied once to each', 'marina', ['colleague: andrei', 'parent: boris']],
  ['answers by the inverse, and not to what is no entry', 'boris', ['rival of: andrei', 'child: marina']],
])('an entry %s', (_, id, said) => {
  expect(of(id)).toEqual(said);
});
