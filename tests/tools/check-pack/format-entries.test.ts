import { expect, test } from 'vitest';
import { formatEntries } from '../../../tools/check-pack/format-entries.ts';

const ENTRIES = [
  {
    name: 'Bo Lund',
    kind: 'person',
    id: 'bo-lund',
    relations: [],
    forms: [{ text: 'B. Lund' }, { text: 'Lund', strength: 'short' }],
    location: { lat: 1.5, lon: 2 },
  },
  { id: 'ark', name: 'Ark', gist: 'A “city”.', sources: ['An atlas'] },
];

const WRITTEN = `[
{
"id": "ark",
"name": "Ark",
"gist": "A “city”.",
"sources": ["An atlas"]
},
{
"id": "bo-lund",
"kind": "person",
"name": "Bo Lund",
"forms": [{"text":"B. Lund"},{"text":"Lund","strength":"short"}],
"location": {"lat":1.5,"lon":2}
}
]
`;

test('entries are written by id, a line for each key in a fixed order; empty lists are left out', () => {
  expect(formatEntries(ENTRIES)).toBe(WRITTEN);
});

test('what is written is read as the same, and written as the same again', () => {
  const read = JSON.parse(WRITTEN);
  expect(read[1].forms).toEqual(ENTRIES[0]!.forms);
  expect(formatEntries(read)).toBe(WRITTEN);
});
