import { describe, expect, test } from 'vitest';
import { readPack } from '../../../src/core/glossary/read-pack.ts';
import { linkingGlossaryOf } from '../../../src/core/linking/linking-glossary.ts';
import { sayTextLinks } from './say-text-links.ts';

const GIST = 'Known for something.';
const WIKIPEDIA = 'https://en.wikipedia.org/wiki';
const { pack } = readPack({
  format: 'gloss-pack/1',
  id: 'small',
  title: 'Small',
  entries: [
    { id: 'arkania', kind: 'place', name: 'Arkania' },
    { id: 'velport', kind: 'place', name: 'Velport' },
    { id: 'orlen', kind: 'place', name: 'New Orlen' },
    {
      id: 'arkanian',
      kind: 'organization',
      name: 'Agrarian Party',
      relations: [{ kind: 'country', to: 'arkania' }],
    },
    {
      id: 'velporter',
      kind: 'organization',
      name: 'Agrarian Party',
      relations: [{ kind: 'country', to: 'velport' }],
    },
    { id: `${WIKIPEDIA}/Harbour_Union_(Velport)`, kind: 'organization', name: 'Harbour Union' },
    { id: `${WIKIPEDIA}/Harbour_Union_(New_Orlen)`, kind: 'organization', name: 'Harbour Union' },
    { id: `${WIKIPEDIA}/Harbour_Union_(boat)`, kind: 'work', name: 'Harbour Union' },
  ].map((entry) => ({ gist: GIST, ...entry })),
});
const glossary = linkingGlossaryOf([pack!]);

const links = (...lines: string[]) => sayTextLinks(glossary, lines);

describe('of several that are called so in full', () => {
  test.each<[string, string[], string[]]>([
    [
      'the one whose country the text names is meant',
      ['The Agrarian Party won.', 'All of Velport watched.'],
      ['Agrarian Party: velporter', 'Velport: velport'],
    ],
    [
      'none is, where it names both',
      ['The Agrarian Party won in Arkania.', 'Velport watched.'],
      ['Arkania: arkania', 'Velport: velport'],
    ],
    ['nor where it names neither', ['The Agrarian Party won.'], []],
    [
      'what an encyclopedia puts behind the title in brackets tells whose each is',
      ['The Harbour Union won in New Orlen.'],
      [`Harbour Union: ${WIKIPEDIA}/Harbour_Union_(New_Orlen)`, 'New Orlen: orlen'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(links(...lines)).toEqual(expected);
  });
});
