import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/core/glossary/read-pack.ts';
import { link } from '../../../src/core/linking/link.ts';
import { digestAt, linkingGlossaryOf } from '../../../src/core/linking/linking-glossary.ts';
import { passageFor } from '../../../src/core/linking/passage-for.ts';
import { readingsOf } from '../../../src/core/linking/readings-of.ts';
import { spotFor } from '../../../src/core/linking/spot-for.ts';
import { isPlace } from '../../../src/core/linking/thin.ts';
import { linkPassages } from './link-passages.ts';

const GIST = 'Known for something.';
const { pack } = readPack({
  format: 'gloss-pack/1',
  id: 'georgias',
  title: 'Georgias',
  entries: [
    {
      id: 'country',
      kind: 'place',
      name: 'Georgia',
      gist: GIST,
      relations: [{ kind: 'borders', to: 'election' }],
    },
    { id: 'state', kind: 'place', name: 'Georgia', gist: GIST },
    {
      id: 'painter',
      kind: 'person',
      name: 'Lily Georgia',
      gist: GIST,
      born: '1900',
      died: '1980',
      facts: [{ what: 'Mayor', when: '1950' }],
    },
    {
      id: 'election',
      kind: 'event',
      name: 'Georgia election',
      gist: GIST,
      facts: [{ what: 'Election', when: '2020-10-31' }],
    },
  ],
});
const glossary = linkingGlossaryOf([pack!]);

const idOf = (index: number) => digestAt(glossary, index)!.id;

test('what crosses to the page is plain, and what a mention may be in it once, full forms first', () => {
  const text = 'Georgia, Georgia and Georgia.';
  const spotting = spotFor(text, glossary);
  expect(spotting.mentions).toEqual([0, 7, 0, 9, 16, 0, 21, 28, 0]);
  expect(spotting.groups).toEqual([{ porous: false, entries: [0, 1, 2], full: 2, parts: 0, also: [] }]);
  expect(spotting.groups[0]!.entries.map(idOf)).toEqual(['country', 'state', 'painter']);
  expect(JSON.parse(JSON.stringify(spotting))).toEqual(spotting);
});

test('a number that is none of an entry means nobody', () => {
  expect([-1, 0, 3, 4, 1000].map((index) => digestAt(glossary, index)?.id)).toEqual([
    undefined,
    'country',
    'election',
    undefined,
    undefined,
  ]);
});

test('a full form of two entries is a choice, in which one of a short form has no part', () => {
  const mentions = readingsOf(spotFor('In Georgia.', glossary)).map((reading) => ({
    ...reading,
    inside: null,
  }));
  const passage = passageFor({ text: 'In Georgia.', mentions }, glossary);
  const [found] = link({ passages: [passage], published: null });
  expect(found!.outcome).toMatchObject({
    kind: 'ambiguous',
    options: [{ entry: { id: 'country' } }, { entry: { id: 'state' } }],
  });
});

test('an event is porous, a place is not', () => {
  const readings = readingsOf(spotFor('The Georgia election.', glossary));
  expect(readings.map(({ start, end, porous }) => [start, end, porous])).toEqual([
    [4, 20, true],
    [4, 11, false],
  ]);
});

test('nothing spotted is nothing sent', () => {
  expect(spotFor('Nothing of the kind.', glossary)).toEqual({
    glossary: 'georgias@',
    mentions: [],
    cuts: [],
    groups: [],
  });
});

test('an entry that two packs have is the first one’s', () => {
  const other = {
    ...pack!,
    id: 'other',
    entries: pack!.entries
      .filter(({ id }) => id === 'country')
      .map((entry) => ({ ...entry, name: 'Kartli' })),
  };
  const both = linkingGlossaryOf([pack!, other]);
  const { groups } = spotFor('Georgia.', linkingGlossaryOf([pack!, pack!]));
  expect(groups).toEqual([{ porous: false, entries: [0, 1, 2], full: 2, parts: 0, also: [] }]);
  expect(spotFor('In Kartli.', both).groups[0]!.entries.map((index) => digestAt(both, index)!.id)).toEqual([
    'country',
  ]);
});

/** A pack of one entry, whose name is the one full form and whose other forms are short. */
function packOf(id: string, name: string, short: readonly string[] = []) {
  const forms = short.map((text) => ({ text, strength: 'short' }));
  const entries = [{ id, kind: 'place', name, gist: GIST, forms }];
  return readPack({ format: 'gloss-pack/1', id: `pack-${id}`, title: 'A pack', entries }).pack!;
}

describe('of several packs, the first that knows a form decides how it may be taken:', () => {
  test.each([
    [
      'in full by both, it is the first one’s, and the other is told beneath',
      packOf('own', 'Kartli'),
      packOf('other', 'Kartli'),
      { entries: [0], full: 1, parts: 0, also: [1] },
    ],
    [
      'short in the first, it needs evidence in either',
      packOf('own', 'Kingdom of Kartli', ['Kartli']),
      packOf('other', 'Kartli'),
      { entries: [0, 1], full: 0, parts: 0, also: [] },
    ],
    [
      'short in the second alone, it is the first one’s',
      packOf('own', 'Kartli'),
      packOf('other', 'Kingdom of Kartli', ['Kartli']),
      { entries: [0], full: 1, parts: 0, also: [] },
    ],
    [
      'in full by the second alone, it is that one’s',
      packOf('own', 'Imereti'),
      packOf('other', 'Kartli'),
      { entries: [1], full: 1, parts: 0, also: [] },
    ],
    [
      'the longer form wins, whichever pack knows it',
      packOf('own', 'In'),
      packOf('other', 'In Kartli'),
      { entries: [1], full: 1, parts: 0, also: [] },
    ],
  ])('%s', (_, first, second, group) => {
    const { groups } = spotFor('In Kartli.', linkingGlossaryOf([first, second]));
    expect(groups).toEqual([{ porous: false, ...group }]);
  });
});

test('a digest tells when an entry was, what a person was, and whom it is related to in either direction', () => {
  const said = [0, 1, 2, 3]
    .map((index) => digestAt(glossary, index)!)
    .map(({ id, when, posts, related }) => ({
      id,
      isDated: when !== null,
      posts: posts.map(({ what }) => what),
      related,
    }));
  expect(said).toEqual([
    { id: 'country', isDated: false, posts: [], related: ['election'] },
    { id: 'state', isDated: false, posts: [], related: [] },
    { id: 'painter', isDated: true, posts: ['mayor'], related: [] },
    { id: 'election', isDated: true, posts: [], related: ['country'] },
  ]);
});

test('what is silent, and what lies within a linked name, gets no mark of its own', () => {
  const texts = ['The murder of Andrei Karlov shook Ankara.', 'Moon was silent.', 'Vladivostok was not.'];
  const marked = linkPassages(texts, null).filter(isPlace);
  expect(marked.map(({ passage, start, end }) => texts[passage]!.slice(start, end))).toEqual([
    'murder of Andrei Karlov',
    'Vladivostok',
  ]);
});
