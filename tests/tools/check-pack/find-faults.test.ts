import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/core/glossary/entry.ts';
import { readEntry } from '../../../src/core/glossary/read-entry.ts';
import type { Decisions } from '../../../tools/check-pack/decisions.ts';
import { findFaults } from '../../../tools/check-pack/find-faults.ts';

const UNDECIDED: Decisions = { shared: {}, ordinary: {} };

/** An entry with nothing wrong in it, but for what a test changes. */
function entry(changes: Record<string, unknown>): Entry {
  const raw = {
    id: 'arkania',
    kind: 'place',
    name: 'Arkania',
    gist: 'A country.',
    sources: ['An atlas'],
    ...changes,
  };
  return readEntry(raw, 'entries[0]').entry!;
}

function person(id: string, name: string, changes: Record<string, unknown> = {}): Entry {
  return entry({ id, kind: 'person', name, nameOrder: 'given-family', ...changes });
}

function faults(entries: readonly Entry[], decisions = UNDECIDED): string[] {
  return findFaults(entries, decisions).map(({ entry: id, message }) => `${id}: ${message}`);
}

const LONG = 'The river has its source in the hills and its mouth in the sea. '.repeat(5).trim();

test('an entry as it should be has no fault', () => {
  expect(faults([entry({ detail: LONG, facts: [{ what: 'Capital: Ark', when: '1991' }] })])).toEqual([]);
});

describe('an author is told of', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['an id in capitals', { id: 'Arkania' }, 'an id is made of lower-case words'],
    ['no gist', { gist: undefined, detail: LONG }, 'there is no gist'],
    ['a gist that is no glance', { gist: 'a '.repeat(71) }, 'the gist has 141 characters'],
    ['a detail that says too little', { detail: 'It is far.' }, 'the detail has 3 words'],
    ['a detail that nobody reads', { detail: LONG.repeat(3) }, 'the detail has 210 words'],
    [
      'a detail that says the gist again',
      { gist: 'The river has its source in the hills.', detail: LONG },
      'the detail begins by saying the gist again',
    ],
    ['curly apostrophes', { gist: 'The press’s darling.' }, 'apostrophes are straight'],
    ['no source', { sources: [] }, 'there is no source'],
    ['a wrong Wikidata id', { ids: { wikidata: '865' } }, '"865" is no Wikidata id'],
    [
      'what is still so, without a date of knowing it',
      { facts: [{ what: 'President: Ada Lin', when: '2020/..' }] },
      'say as of when',
    ],
    [
      'two presidents at a time',
      {
        facts: [
          { what: 'President: Ada Lin', when: '2001-05-07/2008-05-07' },
          { what: 'President: Bo Lund', when: '2007-03-02/2012' },
        ],
      },
      'two at a time from 2007-03-02: President: Ada Lin, President: Bo Lund',
    ],
    [
      'a relation to nothing',
      { relations: [{ kind: 'part-of', to: 'atlantis' }] },
      '"atlantis", which is no entry',
    ],
    ['a relation to itself', { relations: [{ kind: 'part-of', to: 'arkania' }] }, 'relates it to itself'],
    [
      'a relation of no kind',
      { relations: [{ kind: 'likes', to: 'arkania' }] },
      '"likes" is no kind of relation',
    ],
    [
      'a relation between the wrong kinds',
      { relations: [{ kind: 'spouse', to: 'arkania' }] },
      '"spouse" cannot stand between place and place',
    ],
    ['a link in the detail to nothing', { detail: `${LONG} [[atlantis]]` }, 'links to "atlantis"'],
    ['a form given twice', { forms: [{ text: 'Ark' }, { text: 'Ark' }] }, 'the form "Ark" is given twice'],
    ['its name among the forms', { forms: [{ text: 'Arkania' }] }, 'the name is a form by itself'],
    ['an ordinary word', { forms: [{ text: 'Apple' }] }, '"Apple" is an ordinary word'],
    [
      'private dates of the living',
      { kind: 'person', nameOrder: 'given-family', born: '1970' },
      'a living person is described by public office only',
    ],
    [
      'an office after death',
      { kind: 'person', nameOrder: 'given-family', died: '1953', facts: [{ what: 'Judge', when: '1960' }] },
      'after death: Judge (1960)',
    ],
    [
      'an office before birth',
      {
        kind: 'person',
        nameOrder: 'given-family',
        born: '1950',
        died: '2000',
        facts: [{ what: 'Judge', when: '1940' }],
      },
      'before birth: Judge (1940)',
    ],
  ])('%s', (_, changes, said) => {
    expect(faults([entry(changes)]).join('\n')).toContain(said);
  });
});

describe('an author is not told of', () => {
  test.each<[string, Record<string, unknown>]>([
    ['an acronym that is a word in capitals', { forms: [{ text: 'WHO' }] }],
    ['an ordinary word that needs evidence', { forms: [{ text: 'Apple', strength: 'short' }] }],
    [
      'an office that passed on the same day',
      {
        facts: [
          { what: 'President: Ada Lin', when: '2001-05-07/2008-05-07' },
          { what: 'President: Bo Lund', when: '2008-05-07/2012' },
        ],
      },
    ],
    [
      'an office that passed in a year known without its day',
      {
        facts: [
          { what: 'President: Ada Lin', when: '2001/2008' },
          { what: 'President: Bo Lund', when: '2008/2012' },
        ],
      },
    ],
  ])('%s', (_, changes) => {
    expect(faults([entry(changes)])).toEqual([]);
  });
});

describe('two entries', () => {
  const two = [person('a-karlov', 'Andrei Karlov'), person('b-karlov', 'Boris Karlov')];

  test('may share a short form', () => {
    expect(faults(two)).toEqual([]);
  });

  test('that share a full form need a decision', () => {
    const namesakes = [person('ri-1', 'Ri Yong Ho'), person('ri-2', 'Ri Yong-ho')];
    expect(faults(namesakes)).toEqual([
      'ri-1: "ri yong ho" is a full form of ri-1 and ri-2: make it short in all but one, or decide it in decisions.json',
    ]);
    expect(faults(namesakes, { shared: { 'ri yong ho': 'two men of one name' }, ordinary: {} })).toEqual([]);
  });

  test('are one to the spotter where only a sign that it passes over parts them', () => {
    const two = [entry({ id: 'opec', name: 'OPEC' }), entry({ id: 'opec-plus', name: 'OPEC+' })];
    expect(faults(two)[0]).toContain('"OPEC" is a full form of opec and opec-plus');
  });

  test('do not share an acronym with a word', () => {
    expect(faults([entry({ forms: [{ text: 'NIS' }] }), entry({ id: 'nis', name: 'Niš' })])).toEqual([]);
  });

  test('state a relation once', () => {
    const married = [
      person('ada', 'Ada Lin', { relations: [{ kind: 'spouse', to: 'bo' }] }),
      person('bo', 'Bo Lund', { relations: [{ kind: 'spouse', to: 'ada' }] }),
    ];
    expect(faults(married)).toEqual([
      'ada: "spouse" is stated in "bo" too: once is enough, the other end answers by itself',
    ]);
  });

  test('have not the same Wikidata id', () => {
    const same = [
      entry({ ids: { wikidata: 'Q1' } }),
      entry({ id: 'ark', name: 'Ark', ids: { wikidata: 'Q1' } }),
    ];
    expect(faults(same)[0]).toContain('one thing is one entry');
  });
});

test('a decision that nothing needs any more is told', () => {
  expect(faults([entry({})], { shared: { moon: 'why' }, ordinary: { Apple: 'why' } })).toEqual([
    'decisions.json: "moon" needs no decision any more',
    'decisions.json: "Apple" needs no decision any more',
  ]);
});
