import { describe, expect, test } from 'vitest';
import type { Entry, EntryId } from '../../../src/core/glossary/entry.ts';
import { guessKind, guessNameOrder } from '../../../src/core/glossary/guess-kind.ts';
import {
  draftOfEntry,
  entryOfDraft,
  newDraft,
  newOwnId,
  type OwnDraft,
  problemsOfDraft,
} from '../../../src/core/glossary/own-draft.ts';

const ID = 'own/nadia-brandt-k3f9' as EntryId;
const GOOD: OwnDraft = {
  ...newDraft('Nadia Brandt', 'person', 'given-family'),
  gist: 'Harbour master of Rungholt.',
};

describe('a draft', () => {
  test('with a name and a sentence is good', () => {
    expect(problemsOfDraft(GOOD)).toEqual([]);
  });

  test.each<[string, Partial<OwnDraft>, object]>([
    ['without a name', { name: '  ' }, { kind: 'missing', field: 'name' }],
    ['called by one letter', { name: 'R' }, { kind: 'no-name', field: 'name' }],
    ['called by a sign', { name: '—' }, { kind: 'no-name', field: 'name' }],
    ['called “the”', { name: 'the' }, { kind: 'everyday-word', field: 'name' }],
    ['called “Monday”', { name: 'Monday' }, { kind: 'everyday-word', field: 'name' }],
    ['called “and after”', { name: 'and after' }, { kind: 'everyday-word', field: 'name' }],
    ['with a name as long as a paragraph', { name: 'ab '.repeat(99) }, { kind: 'too-long', most: 120 }],
    [
      'with another name that is a word of every sentence',
      { forms: [{ text: 'with', strength: 'full' }] },
      {
        kind: 'everyday-word',
        field: 'forms',
        text: 'with',
      },
    ],
    [
      'with ten thousand other names',
      { forms: Array.from({ length: 10_000 }, (_, nth) => ({ text: `Brandt ${nth}`, strength: 'full' })) },
      { kind: 'too-many', most: 100, has: 10_000 },
    ],
    ['that says nothing', { gist: ' ', detail: '' }, { kind: 'missing', field: 'gist' }],
    ['with a gist of 141 characters', { gist: 'x'.repeat(141) }, { kind: 'too-long', most: 140, has: 141 }],
    ['with a book as its detail', { detail: 'x'.repeat(20_001) }, { kind: 'too-long', field: 'detail' }],
  ])('%s is told what is wrong, once', (_, part, problem) => {
    const problems = problemsOfDraft({ ...GOOD, ...part });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(problem);
  });

  test.each(['The Who', 'US', 'IT', '中', 'Øy', 'It Follows'])('“%s” is a name', (name) => {
    expect(problemsOfDraft({ ...GOOD, name })).toEqual([]);
  });

  test('comes back from the entry that it made, and keeps what no form can say', () => {
    const draft: OwnDraft = {
      ...GOOD,
      forms: [{ text: 'Brandt', strength: 'short' }],
      derive: false,
      detail: 'Came to the board in May.',
    };
    const entry = entryOfDraft(ID, draft, null);
    expect(draftOfEntry(entry)).toEqual(draft);
    const known: Entry = {
      ...entry,
      facts: [{ what: 'Harbour master', when: '2026-05/..' }],
      forms: [...entry.forms, { text: 'Надя Брандт', strength: 'full', lang: 'ru' }],
    };
    const changed = entryOfDraft(ID, { ...draftOfEntry(known), gist: '', kind: 'term' }, known);
    expect(changed).toMatchObject({ facts: known.facts, forms: known.forms, kind: 'term' });
    expect(changed).not.toHaveProperty('gist');
    expect(changed).not.toHaveProperty('nameOrder');
  });

  test('writes each other name once, and not the name itself', () => {
    const forms = ['Brandt', ' Brandt ', 'Nadia  Brandt', 'N. Brandt'];
    const entry = entryOfDraft(
      ID,
      { ...GOOD, forms: forms.map((text) => ({ text, strength: 'full' })) },
      null,
    );
    expect(entry.forms.map(({ text }) => text)).toEqual(['Brandt', 'N. Brandt']);
  });
});

test.each([
  ['Nadia Brandt', 'nadia-brandt-x1'],
  ['O’Brien & Søn', 'o-brien-son-x1'],
  ['Андрей', 'андреи-x1'],
  ['???', 'x1'],
])('the id for “%s” is of its letters', (name, id) => {
  expect(newOwnId(name, 'x1')).toBe(id);
});

test.each([
  ['Nadia Brandt', 'person'],
  ['Ministry of Silence', 'organization'],
  ['Fjord Institute for Slow Diplomacy', 'organization'],
  ['Bread and Salt', 'organization'],
  ['NATO', 'organization'],
  ['Halden Bay', 'place'],
  ['Lake Varna', 'place'],
  ['Rungholt Summit', 'event'],
  ['2027 Games', 'event'],
  ['dead reckoning', 'term'],
  ['', 'person'],
])('“%s” is taken for a %s at first', (name, kind) => {
  expect(guessKind(name)).toBe(kind);
});

test.each([
  ['Nadia Brandt', 'given-family'],
  ['Kim Jong Un', 'family-given'],
  ['Moon Jae-in', 'family-given'],
  ['Xi Jinping', 'family-given'],
  ['Nguyen Phu Trong', 'family-given'],
  ['Kim Kardashian', 'given-family'],
  ['Lee Miller', 'given-family'],
  ['Kim', 'given-family'],
])('the family name of %s is found: %s', (name, order) => {
  expect(guessNameOrder(name)).toBe(order);
});
