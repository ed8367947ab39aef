import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/core/glossary/read-pack.ts';
import { linkingGlossaryOf } from '../../../src/core/linking/linking-glossary.ts';
import { isNameVariant } from '../../../src/core/linking/name-variant.ts';
import { sayTextLinks } from './say-text-links.ts';

const GIST = 'Known for something.';
const { pack } = readPack({
  format: 'gloss-pack/1',
  id: 'small',
  title: 'Small',
  entries: [
    { id: 'robert', kind: 'person', name: 'Robert Hale' },
    { id: 'marilyn', kind: 'person', name: 'Marilyn Voss' },
    { id: 'dana', kind: 'person', name: 'Dana Orr' },
    { id: 'culture', kind: 'organization', name: 'Ministry of Culture' },
    { id: 'energy', kind: 'organization', name: 'Ministry of Energy' },
    { id: 'exchange', kind: 'organization', name: 'agency for exchange' },
    { id: 'gliders', kind: 'organization', name: 'Arkania Gliders' },
    { id: 'arkania', kind: 'place', name: 'Arkania' },
    { id: 'port', kind: 'place', name: 'Velport, Arkania' },
    { id: 'state', kind: 'place', name: 'Orlen' },
    { id: 'city', kind: 'place', name: 'Orlen City', forms: [{ text: 'Orlen' }] },
    { id: 'jordan', kind: 'place', name: 'Jordan' },
    { id: 'united', kind: 'place', name: 'United Shires', forms: [{ text: 'US' }] },
    { id: 'turkey', kind: 'place', name: 'Turkey' },
    { id: 'how', kind: 'work', name: 'eHow' },
    { id: 'heritage', kind: 'organization', name: 'Arkania Heritage' },
    {
      id: 'fund',
      kind: 'organization',
      name: 'Arkania Fund',
      forms: [{ text: 'the Fund', strength: 'short' }],
    },
  ].map((entry) => ({ gist: GIST, ...entry })),
});
const glossary = linkingGlossaryOf([pack!]);

const links = (...lines: string[]) => sayTextLinks(glossary, lines);

describe('a name that is written otherwise than in the pack', () => {
  test.each<[string, readonly string[], string, string, boolean]>([
    ['shortened to its beginning', ['Rob'], 'Siegel', 'Robert Siegel', true],
    ['by another short name', ['Larry'], 'Lessig', 'Lawrence Lessig', true],
    ['without a middle initial', ['Bonnie'], 'Dunbar', 'Bonnie J. Dunbar', true],
    ['with one that the pack leaves out', ['Donald', 'J.'], 'Trump', 'Donald Trump', true],
    ['with the middle name for its initial', ['John', 'Fitzgerald'], 'Kennedy', 'John F. Kennedy', true],
    ['with a suffix behind it', ['Will'], 'Ford', 'William Ford, Jr.', true],
    ['with another middle name', ['John', 'Quincy'], 'Kennedy', 'John F. Kennedy', false],
    ['with another given name', ['Grace'], 'Moon', 'Steven Moon', false],
    ['with a beginning that fits everybody', ['Al'], 'Gore', 'Alan Gore', false],
    ['by an initial alone', ['G.'], 'Bush', 'George Bush', false],
    ['by the family name of somebody else', ['Rob'], 'Siegel', 'Robert Sigel', false],
  ])('%s', (_, givens, family, name, isVariant) => {
    expect(isNameVariant(givens, family, name)).toBe(isVariant);
  });

  test('introduces whom it names, behind known names and titles too', () => {
    expect(links('The governor of Arkania Bob Hale spoke.', 'Then Professor Hale left.')).toEqual([
      'Arkania: arkania',
      'Hale: robert',
      'Hale: robert',
    ]);
  });

  test('is not meant where somebody else’s name stands whole', () => {
    expect(links('Grace Hale spoke.', 'Hale left.')).toEqual([]);
  });
});

describe('a given name', () => {
  test.each<[string, string[], string[]]>([
    [
      'behind the full name',
      ['Marilyn Voss sang.', 'Then Marilyn wept.'],
      ['Marilyn Voss: marilyn', 'Marilyn: marilyn'],
    ],
    ['not before it', ['Marilyn wept.', 'Marilyn Voss sang.'], ['Marilyn Voss: marilyn']],
    ['not without it', ['Then Marilyn wept.'], []],
    [
      'not beside a stranger of the name',
      ['Marilyn Voss met Marilyn Grey.', 'Marilyn wept.'],
      ['Marilyn Voss: marilyn'],
    ],
    ['not behind a title', ['Marilyn Voss sang.', 'Queen Marilyn wept.'], ['Marilyn Voss: marilyn']],
    [
      'nor where a headline in capitals names a stranger',
      ['Marilyn Voss sang.', 'Marilyn Grey Wins Great Prize In Arkania'],
      ['Marilyn Voss: marilyn', 'Arkania: arkania'],
    ],
    ['not as a place', ['Marilyn Voss sang in Marilyn.'], ['Marilyn Voss: marilyn']],
  ])('%s', (_, texts, expected) => {
    expect(links(...texts)).toEqual(expected);
  });
});

describe('the kind of an organization, for one that was named', () => {
  const BOTH = 'The Ministry of Culture sued the Ministry of Energy.';
  const NAMED = ['Ministry of Culture: culture', 'Ministry of Energy: energy'];
  test.each<[string, string[], string[]]>([
    ['the last that was named', [BOTH, 'The Ministry won.'], [...NAMED, 'Ministry: energy']],
    ['behind “its”', [BOTH, 'He praised its Ministry.'], [...NAMED, 'Ministry: energy']],
    ['not before it is named', ['The Ministry won.', BOTH], NAMED],
    ['not without an article', [BOTH, 'Ministry officials left.'], NAMED],
    ['not of something else', [BOTH, 'The Ministry of Truth won.'], NAMED],
    [
      'not as part of another name',
      [BOTH, 'The Arkania Ministry won, the Ministry Band played.'],
      [...NAMED, 'Arkania: arkania'],
    ],
    ['not in small letters', [BOTH, 'The ministry won.'], NAMED],
  ])('%s', (_, texts, expected) => {
    expect(links(...texts)).toEqual(expected);
  });
});

test('a name by itself may stand in a headline before the whole name does, a kind or a short form may not', () => {
  expect(links('The Ministry won', 'The Ministry of Energy won.')).toEqual(['Ministry of Energy: energy']);
  expect(links('The Fund paid', 'The Arkania Fund paid.')).toEqual(['Arkania Fund: fund']);
  expect(links('Gliders win again', 'The Arkania Gliders won; the Gliders often do.')).toEqual([
    'Gliders: gliders',
    'Arkania Gliders: gliders',
    'Gliders: gliders',
  ]);
});

describe('a name by itself', () => {
  test('is none where the text writes it small as well, but in an address', () => {
    const named = ['Arkania Heritage: heritage'];
    expect(links('Arkania Heritage opened.', 'It is our heritage.', 'The Heritage is old.')).toEqual(named);
    expect(
      links('Arkania Heritage opened.', 'See https://arkania.example/heritage now.', 'The Heritage is old.'),
    ).toEqual([...named, 'Heritage: heritage']);
  });

  test('stands for it also where it begins a sentence', () => {
    expect(links('Arkania Heritage opened at the Centre. Heritage has a hall.')).toEqual([
      'Arkania Heritage: heritage',
      'Heritage: heritage',
    ]);
  });

  test('is none before what makes another name of it', () => {
    expect(links('The Arkania Fund paid.', 'The Fund of Peace did not.')).toEqual(['Arkania Fund: fund']);
    expect(links('The Arkania Fund paid.', 'The Fund for Peace did not.')).toEqual(['Arkania Fund: fund']);
    expect(links('The Arkania Fund paid.', 'The Fund for once did.')).toContain('The Fund: fund');
  });
});

describe('an acronym that the text makes up', () => {
  test.each<[string, string[], string[]]>([
    [
      'stands for what it was made up for, from there on, in other passages too',
      ['An agency for exchange (AFEX) opened.', 'AFEX, or AFEX’s chief, and an AFEXIST.'],
      ['agency for exchange: exchange', 'AFEX: exchange', 'AFEX: exchange', 'AFEX: exchange'],
    ],
    [
      'with an article in the brackets',
      ['An agency for exchange (the “AFEX”) opened.'],
      ['agency for exchange: exchange', 'AFEX: exchange'],
    ],
    [
      'with the first letters of its words in another order, as another language has them',
      ['An agency for exchange (EAF) opened.', 'EAF won.'],
      ['agency for exchange: exchange', 'EAF: exchange', 'EAF: exchange'],
    ],
    [
      'but not with one of them alone',
      ['An agency for exchange (FFF) opened. FFF won.'],
      ['agency for exchange: exchange'],
    ],
    [
      'but not for letters that it does not have',
      ['An agency for exchange (NATO) opened.', 'NATO won.'],
      ['agency for exchange: exchange'],
    ],
    [
      'nor for a note in brackets',
      ['An agency for exchange (Afex) opened. Afex won.'],
      ['agency for exchange: exchange'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(links(...texts)).toEqual(expected);
  });
});

describe('what a text says that somebody or something is known as', () => {
  test.each<[string, string[], string[]]>([
    [
      'means it from there on',
      ['The Arkania Gliders, also known as the Paper Birds, came. The Paper Birds won.'],
      ['Arkania Gliders: gliders', 'Paper Birds: gliders', 'Paper Birds: gliders'],
    ],
    [
      'in brackets and quotation marks',
      ['Arkania Heritage (known as “Old Stones”) opened.', 'Old Stones closed.'],
      ['Arkania Heritage: heritage', 'Old Stones: heritage', 'Old Stones: heritage'],
    ],
    [
      'but no words in small letters',
      ['The Arkania Gliders, known as the birds, came. Birds won.'],
      ['Arkania Gliders: gliders'],
    ],
    [
      'nor what somebody else is called',
      ['The Arkania Gliders met a team known as the Paper Birds. Paper Birds won.'],
      ['Arkania Gliders: gliders'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(links(...texts)).toEqual(expected);
  });
});

describe('what is no name', () => {
  test.each<[string, string[], string[]]>([
    ['in a web address', ['See www.ehow.com or https://x.example/Arkania now.'], []],
    ['in a mail address', ['Write to Arkania@post.example soon.'], []],
    ['before a sum of money', ['It cost US$ 20 and US$30, said the US.'], ['US: united']],
    ['an ordinary word that begins a sentence', ['The turkey was large.', 'Turkey is eaten cold.'], []],
    ['but it is one inside a sentence', ['The turkey was large.', 'They fly to Turkey.'], ['Turkey: turkey']],
    ['and where the text has no such word', ['Turkey voted.'], ['Turkey: turkey']],
    ['a place that is a given name there', ['They met Jordan Whit in Jordan.'], ['Jordan: jordan']],
    ['letters behind a hyphen', ['Lee Pik-orr spoke of Dana Orr.'], ['Dana Orr: dana']],
  ])('%s', (_, texts, expected) => {
    expect(links(...texts)).toEqual(expected);
  });
});

test('of two that are called so in full, the one whose name it is', () => {
  expect(links('They met in Orlen, not in Orlen City.')).toEqual(['Orlen: state', 'Orlen City: city']);
});

test('a place that names where it is speaks of that too, and is called by its own name there', () => {
  expect(links('They met in Velport, Arkania. Velport is small.')).toEqual([
    'Velport, Arkania: port',
    'Arkania: arkania',
    'Velport: port',
  ]);
});
