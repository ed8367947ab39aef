import { expect, test } from 'vitest';
import { entryFragment, readNotebookPlace } from '../../src/notebook/notebook-place.ts';

test.each([
  ['', { kind: 'everything' }],
  ['#', { kind: 'everything' }],
  ['#everything', { kind: 'everything' }],
  [
    '#note=00000000-0000-4000-8000-000000000001',
    { kind: 'note', note: '00000000-0000-4000-8000-000000000001' },
  ],
  ['#entry=kim-jong-un', { kind: 'entry', entry: 'kim-jong-un' }],
  ['#entry=', { kind: 'everything' }],
  ['#entry=%E0%A4%A', { kind: 'entry', entry: '\uFFFD%A' }],
])('%s', (fragment, place) => {
  expect(readNotebookPlace(fragment)).toEqual(place);
});

test.each(['kim-jong-un', 'c++', '100%', 'a&note=b', '김정은', '#hash'])(
  'the fragment of %s leads to it',
  (id) => {
    const entry = id as never;
    expect(readNotebookPlace(entryFragment(entry))).toEqual({ kind: 'entry', entry });
  },
);
