import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/core/glossary/read-pack.ts';
import { link } from '../../../src/core/linking/link.ts';
import { linkingGlossaryOf } from '../../../src/core/linking/linking-glossary.ts';
import { readingsOf } from '../../../src/core/linking/readings-of.ts';
import { spotFor } from '../../../src/core/linking/spot-for.ts';
import { deservesMark } from '../../../src/core/linking/thin.ts';
import { compileGlossary } from '../../../src/core/spotting/glossary-lexicon.ts';
import { BOUNDARY } from '../../../src/core/text/boundary.ts';
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

test('what crosses to the page is plain, and each entry in it once', () => {
  const text = 'Georgia, Georgia and Georgia.';
  const spotting = spotFor(text, glossary);
  expect(spotting.mentions).toEqual([0, 7, 0, 9, 16, 0, 21, 28, 0]);
  expect(spotting.groups).toEqual([{ porous: false, entries: ['country', 'state', 'painter'], full: 2 }]);
  expect(spotting.digests.map(({ id }) => id)).toEqual(['country', 'state', 'painter']);
  expect(structuredClone(spotting)).toEqual(spotting);
  expect(JSON.parse(JSON.stringify(spotting))).toEqual(spotting);
});

test('on the page its readings have their candidates again, full ones first', () => {
  const [reading] = readingsOf(spotFor(`In Geor${BOUNDARY}gia.`, glossary));
  expect(reading).toMatchObject({ start: 3, end: 11, porous: false });
  expect(reading!.candidates.map(({ entry, strength }) => `${entry.id} ${strength}`)).toEqual([
    'country full',
    'state full',
    'painter short',
  ]);
});

test('a full form of two entries is a choice, in which one of a short form has no part', () => {
  const mentions = readingsOf(spotFor('In Georgia.', glossary)).map((reading) => ({
    ...reading,
    inside: null,
  }));
  const [found] = link({ passages: [{ text: 'In Georgia.', mentions }], published: null });
  expect(found!.outcome).toMatchObject({ kind: 'ambiguous', entries: [{ id: 'country' }, { id: 'state' }] });
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
    mentions: [],
    groups: [],
    digests: [],
  });
});

test('of two packs with the same entry that of the first is taken', () => {
  const other = {
    ...pack!,
    id: 'other',
    entries: pack!.entries.map((entry) => ({ ...entry, name: 'Kartli' })),
  };
  expect(compileGlossary([pack!, other]).entries.map(({ name }) => name)).toEqual(
    pack!.entries.map(({ name }) => name),
  );
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
      'in full by both, it is the first one’s',
      packOf('own', 'Kartli'),
      packOf('other', 'Kartli'),
      ['own'],
      1,
    ],
    [
      'short in the first, it needs evidence in either',
      packOf('own', 'Kingdom of Kartli', ['Kartli']),
      packOf('other', 'Kartli'),
      ['own', 'other'],
      0,
    ],
    [
      'short in the second alone, it is the first one’s',
      packOf('own', 'Kartli'),
      packOf('other', 'Kingdom of Kartli', ['Kartli']),
      ['own'],
      1,
    ],
    [
      'in full by the second alone, it is that one’s',
      packOf('own', 'Imereti'),
      packOf('other', 'Kartli'),
      ['other'],
      1,
    ],
  ])('%s', (_, first, second, entries, full) => {
    const { groups } = spotFor('In Kartli.', linkingGlossaryOf([first, second]));
    expect(groups).toEqual([{ porous: false, entries, full }]);
  });
});

test('a digest tells when an entry was, what a person was, and whom it is related to in either direction', () => {
  const said = glossary.digests.map(({ id, when, posts, related }) => ({
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
  const marked = linkPassages(texts, null).filter(deservesMark);
  expect(marked.map(({ passage, start, end }) => texts[passage]!.slice(start, end))).toEqual([
    'murder of Andrei Karlov',
    'Vladivostok',
  ]);
});
