import { expect, test } from 'vitest';
import type { EntryKind } from '../../../src/core/glossary/entry.ts';
import { suggestForms } from '../../../src/core/spotting/suggest-forms.ts';

test.each<[string, EntryKind, 'given-family' | 'family-given', string[]]>([
  ['Nadia Brandt', 'person', 'given-family', ['Brandt']],
  ['  Nadia   Brandt ', 'person', 'given-family', ['Brandt']],
  ['Kim Jong Un', 'person', 'family-given', ['Kim']],
  ['Ursula von der Leyen', 'person', 'given-family', ['von der Leyen']],
  ['Harry Connick Jr.', 'person', 'given-family', ['Connick']],
  ['Pelé', 'person', 'given-family', []],
  ['Agency for Foreign Exchange', 'organization', 'given-family', ['AFE']],
  ['Fjord Institute for Slow Diplomacy', 'organization', 'given-family', ['FISD']],
  ['Ministry', 'organization', 'given-family', []],
  ['World War Two', 'event', 'given-family', []],
  ['', 'person', 'given-family', []],
])('%s, a %s (%s), may be called %j too', (name, kind, order, expected) => {
  expect(suggestForms(name, kind, order).map(({ text }) => text)).toEqual(expected);
});
