import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/core/glossary/read-pack.ts';
import { linkingGlossaryOf } from '../../../src/core/linking/linking-glossary.ts';
import { sayTextLinks } from './say-text-links.ts';

const GIST = 'Known for something.';
const { pack } = readPack({
  format: 'gloss-pack/1',
  id: 'small',
  title: 'Small',
  entries: [
    { id: 'arkania', kind: 'place', name: 'Arkania', forms: [{ text: 'Arkanian' }] },
    { id: 'football', kind: 'organization', name: 'Arkania national football team' },
    { id: 'cricket', kind: 'organization', name: 'Arkania women’s national cricket team' },
    { id: 'women', kind: 'organization', name: 'Orlen women’s national football team' },
    { id: 'men', kind: 'organization', name: 'Orlen national football team' },
    { id: 'language', kind: 'term', name: 'Arkanian language' },
    { id: 'party', kind: 'organization', name: 'Agrarian Party' },
    { id: 'paris', kind: 'place', name: 'Paris' },
    { id: 'agatha', kind: 'person', name: 'Agatha Lindqvist' },
    { id: 'world', kind: 'term', name: 'World' },
    { id: 'marta', kind: 'person', name: 'Marta Lindqvist' },
    { id: 'martha', kind: 'person', name: 'Martha Ekdahl' },
    { id: 'marthe', kind: 'person', name: 'Martha Jean Ekdahl' },
    { id: 'mets', kind: 'organization', name: 'Arkania Mets' },
    { id: 'velport', kind: 'place', name: 'Velport' },
    { id: 'reds', kind: 'organization', name: 'Velport Reds' },
    { id: 'other-reds', kind: 'organization', name: 'Arkania Reds' },
    { id: 'agency', kind: 'organization', name: 'Velport Agency' },
  ].map((entry) => ({ gist: GIST, ...entry })),
});
/** Of the world nothing is known but the name, so that it may be a company. */
const entries = pack!.entries.map((entry) =>
  entry.id === 'world' ? { ...entry, onlyName: true as const } : entry,
);
const glossary = linkingGlossaryOf([{ ...pack!, entries }]);

const links = (...lines: string[]) => sayTextLinks(glossary, lines);

describe('a nation’s team', () => {
  test.each<[string, string[], string[]]>([
    [
      'is meant where the text tells of a football match',
      ['Arkania won the football match by a late goal.'],
      ['Arkania: football'],
    ],
    [
      'of another sport where it tells of that',
      ['Cricket: Arkania scored early.', 'A cricket coach called it the best of her innings.'],
      ['Arkania: cricket'],
    ],
    [
      'is not meant where the match is held',
      ['The football match was held in Arkania, and a goal decided it.'],
      ['Arkania: arkania'],
    ],
    [
      'is not meant by one word of sport',
      ['Arkania taxes football clubs, which is no goal of the budget.'],
      ['Arkania: arkania'],
    ],
    ['stays open between two that play the same', ['Orlen won the football match by a late goal.'], []],
  ])('%s', (_, texts, found) => {
    expect(links(...texts)).toEqual(found);
  });
});

describe('a language', () => {
  test.each<[string, string, string[]]>([
    ['is spoken', 'They speak Arkanian at home.', ['Arkanian: language']],
    ['is written in', 'The form must be completed in Arkanian.', ['Arkanian: language']],
    ['is one of several', 'Books appear in Welsh, Breton and Arkanian.', ['Arkanian: language']],
    ['is no adjective', 'They trade in Arkanian wool.', ['Arkanian: arkania']],
    ['is not the people', 'An Arkanian sang.', ['Arkanian: arkania']],
  ])('%s: %s', (_, text, found) => {
    expect(links(text)).toEqual(found);
  });
});

describe('a party by its first word', () => {
  test.each<[string, string, string[]]>([
    ['before whom it sends', 'Three Agrarian senators left the hall.', ['Agrarian: party']],
    ['before what it decides', 'He lost the Agrarian nomination.', ['Agrarian: party']],
    ['but not before anything else', 'The Agrarian question is old.', []],
  ])('%s: %s', (_, text, found) => {
    expect(links(text)).toEqual(found);
  });
});

describe('a place that is the family name of a stranger', () => {
  test('is hers in the whole text', () => {
    expect(links('Valeska Paris, an Arkanian woman, sued.', 'Paris said that she had been ill.')).toEqual([
      'Arkanian: arkania',
    ]);
  });

  test('is the place where something happens there', () => {
    expect(links('Valeska Paris, a singer, was ill.', 'Her doctor lives in Paris.')).toEqual([
      'Paris: paris',
    ]);
  });

  test('is another place with a word that makes it one', () => {
    expect(links('New Paris, a village, slept.', 'Paris did not.')).toEqual(['Paris: paris']);
  });
});

describe('a name turned round', () => {
  test('is a person’s, once', () => {
    expect(links('Lindqvist, Agatha. The Long Night.')).toEqual(['Lindqvist: agatha']);
  });

  test('is no other’s', () => {
    expect(links('Lindqvist, Olga. The Short Night.')).toEqual([]);
  });

  test('is nobody’s where two may be called so', () => {
    expect(links('Ekdahl, Martha. The Short Night.')).toEqual([]);
  });
});

describe('a common noun with a capital', () => {
  test('is part of a longer name beside another capital', () => {
    expect(links('All the world saw the World Regatta.')).toEqual([]);
  });

  test('keeps its name beside one where the text never writes it small', () => {
    expect(links('They saw the World Regatta.')).toEqual(['World: world']);
  });

  test('is the entry where it stands alone', () => {
    expect(links('All the world saw it: the World is round.')).toEqual(['World: world']);
  });
});

test('a team may be called by its own name where the text speaks of its place', () => {
  expect(links('Rain fell on Arkania.', 'Nobody minded but the Mets.')).toEqual([
    'Arkania: arkania',
    'Mets: mets',
  ]);
  expect(links('Rain fell.', 'Nobody minded but the Mets.')).toEqual([]);
  // Of two that are called so neither, and no kind of organization.
  expect(links('Rain fell on Velport.', 'Nobody minded but the Reds.')).toEqual(['Velport: velport']);
  expect(links('Rain fell on Velport.', 'Nobody minded but the Agency.')).toEqual(['Velport: velport']);
});
