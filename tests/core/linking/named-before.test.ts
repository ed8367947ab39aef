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
    {
      id: 'motors',
      kind: 'organization',
      name: 'General Motors',
      forms: [{ text: 'G.M.', strength: 'short' }],
      relations: [{ kind: 'country', to: 'arkania' }],
    },
    { id: 'church', kind: 'organization', name: 'Russian Orthodox Church' },
    { id: 'arkania', kind: 'place', name: 'Arkania' },
    {
      id: 'coast',
      kind: 'place',
      name: 'Coast of Arkania',
      forms: [{ text: 'the Coast', strength: 'short' }],
      relations: [
        { kind: 'part-of', to: 'arkania' },
        { kind: 'related', to: 'church' },
      ],
    },
    { id: 'sinmun', kind: 'work', name: 'Rodong Sinmun', relations: [{ kind: 'country', to: 'arkania' }] },
    {
      id: 'missile',
      kind: 'term',
      name: 'Nodong missile',
      forms: [{ text: 'Rodong', strength: 'short' }],
      relations: [{ kind: 'related', to: 'arkania' }],
    },
    { id: 'launch', kind: 'event', name: 'Rodong launch', forms: [{ text: 'launch', strength: 'short' }] },
    ...['lords', 'trade'].map((id) => ({
      id,
      kind: 'organization',
      name: `Board of ${id}`,
      forms: [{ text: 'Chamber', strength: 'short' }],
      relations: [{ kind: 'country', to: 'arkania' }],
    })),
    { id: 'velport', kind: 'place', name: 'Velport' },
    {
      id: 'parliament',
      kind: 'organization',
      name: 'Assembly of Estates',
      forms: [{ text: 'parliament', strength: 'short' }],
      relations: [{ kind: 'country', to: 'arkania' }],
    },
    { id: 'times', kind: 'work', name: 'The Arkania Times' },
    {
      id: 'donald',
      kind: 'person',
      name: 'Donald Blake',
      facts: [{ what: 'President of Arkania', when: '2000/2030' }],
    },
    {
      id: 'ivy',
      kind: 'person',
      name: 'Ivy Blake',
      facts: [{ what: 'Adviser to the president of Arkania', when: '2000/2030' }],
    },
  ].map((entry) => ({ gist: GIST, ...entry })),
});
const glossary = linkingGlossaryOf([pack!]);

const links = (...lines: string[]) => sayTextLinks(glossary, lines);

describe('an acronym', () => {
  test.each<[string, string[], string[]]>([
    [
      'stands for what was named before',
      ['General Motors sold a car.', 'GM was glad.'],
      ['General Motors: motors', 'GM: motors'],
    ],
    [
      'of two letters needs that, whatever else stands near',
      ['GM sold a car in Arkania.'],
      ['Arkania: arkania'],
    ],
    ['also with full stops', ['G.M. sold a car in Arkania.'], ['Arkania: arkania']],
    [
      'of more letters was named before too',
      ['The Russian Orthodox Church rang.', 'The ROC rang.'],
      ['Russian Orthodox Church: church', 'ROC: church'],
    ],
    [
      'means what the text writes out only later',
      ['The ROC rang.', 'The Russian Orthodox Church rang.'],
      ['ROC: church', 'Russian Orthodox Church: church'],
    ],
    ['means nothing where that is never written out', ['The ROC rang.'], []],
    [
      'is not part of another name',
      ['General Motors sold a car.', 'Ask the GM Owners Club.'],
      ['General Motors: motors'],
    ],
  ])('%s', (_, texts, found) => {
    expect(links(...texts)).toEqual(found);
  });
});

test('a place may be called shortly where the document is about two that it is related to', () => {
  const far = 'It rained for a week and a day and nobody of those who lived there went out at all.';
  expect(links('Arkania slept.', far, 'On the Coast it snowed.')).toEqual(['Arkania: arkania']);
  expect(
    links('Arkania slept.', 'The Russian Orthodox Church rang.', far, 'On the Coast it snowed.'),
  ).toContain('the Coast: coast');
});

test('of two with as much company neither is meant', () => {
  expect(links('Arkania opened a Chamber.')).toEqual(['Arkania: arkania']);
});

test('a place may not be called shortly within a longer name', () => {
  const near = 'Arkania and the Russian Orthodox Church';
  expect(links(`${near} met on the Coast.`)).toContain('the Coast: coast');
  expect(links(`${near} read the Coast Gazette.`)).not.toContain('the Coast: coast');
});

test('an organization by a short name is that of no other place', () => {
  expect(links('The Arkania parliament met.')).toContain('parliament: parliament');
  expect(links('Arkania heard of the Velport parliament.')).not.toContain('parliament: parliament');
  expect(links('Arkania heard of Velport’s parliament.')).not.toContain('parliament: parliament');
});

test('a short name that ends in a longer one is no mention of its own', () => {
  expect(links('They left the Coast of Arkania.')).toEqual(['Coast of Arkania: coast']);
});

test('within a name that is linked, a short form of something else stays silent', () => {
  expect(links('Arkania reads Rodong Sinmun.')).toEqual(['Arkania: arkania', 'Rodong Sinmun: sinmun']);
});

test('nor within the name of an event, which may be called shortly afterwards', () => {
  expect(links('Arkania saw the Rodong launch.')).toEqual(['Arkania: arkania', 'Rodong launch: launch']);
  expect(links('It saw the Rodong launch.', 'The launch was loud.')).toEqual([
    'Rodong launch: launch',
    'launch: launch',
  ]);
});

test('a newspaper’s name does not speak of its place', () => {
  expect(links('She reads The Arkania Times.')).toEqual(['The Arkania Times: times']);
});

test('an adviser to the president is not called president', () => {
  expect(links('President Blake spoke.', 'Ivy Blake listened.')).toEqual(['Blake: donald', 'Ivy Blake: ivy']);
});
