import { describe, expect, test } from 'vitest';
import type { EntryId, EntryKind } from '../../../src/core/glossary/entry.ts';
import { isPlace, type Thinning, thinned } from '../../../src/core/linking/thin.ts';
import type { ToldOutcome } from '../../../src/core/linking/told-links.ts';

/** Places as they stand in a text: a section's number, then who is named. */
const TEXT = '1 kim, 1 seoul, 1 kim, 2 kim, 2 moon|sun, 2 seoul, 2 moon|sun, 3 own/lee, 3 own/lee'
  .split(', ')
  .map((one) => {
    const [section, names] = one.split(' ');
    const [first, ...others] = names!.split('|') as EntryId[];
    const outcome: ToldOutcome =
      others.length > 0
        ? { kind: 'ambiguous', options: [first!, ...others].map((entry) => ({ entry, evidence: [] })) }
        : { kind: 'linked', entry: first!, entryKind: kindOf(first!), evidence: [], also: [] };
    return { section: Number(section), names, outcome, within: null };
  });

function kindOf(entry: string): EntryKind {
  return entry === 'seoul' ? 'place' : 'person';
}

const ALL: Thinning = { density: 'all', densities: {}, known: [] };

describe('what is marked', () => {
  test.each<[string, Partial<Thinning>, string]>([
    [
      'everything at first',
      {},
      '1 kim, 1 seoul, 1 kim, 2 kim, 2 moon|sun, 2 seoul, 2 moon|sun, 3 own/lee, 3 own/lee',
    ],
    [
      'the first in each section',
      { density: 'section' },
      '1 kim, 1 seoul, 2 kim, 2 moon|sun, 2 seoul, 3 own/lee',
    ],
    ['the first in the article', { density: 'article' }, '1 kim, 1 seoul, 2 moon|sun, 3 own/lee'],
    ['nothing', { density: 'none' }, ''],
    [
      'places alone, and what is open',
      { densities: { person: 'none' } },
      '1 seoul, 2 moon|sun, 2 seoul, 2 moon|sun',
    ],
    [
      'people once, the others always',
      { densities: { person: 'article' } },
      '1 kim, 1 seoul, 2 moon|sun, 2 seoul, 2 moon|sun, 3 own/lee',
    ],
    [
      'people once a section, the others never',
      { density: 'none', densities: { person: 'section' } },
      '1 kim, 2 kim, 3 own/lee',
    ],
    [
      'the entries of a pack always, of whatever kind they are',
      { density: 'article', densities: { person: 'none', 'own/': 'all' } },
      '1 seoul, 2 moon|sun, 3 own/lee, 3 own/lee',
    ],
    [
      'those of the bundled pack, whose ids begin with nothing, never',
      { densities: { '': 'none' } },
      '3 own/lee, 3 own/lee',
    ],
    [
      'not whom the reader knows',
      { known: ['kim'] as EntryId[] },
      '1 seoul, 2 moon|sun, 2 seoul, 2 moon|sun, 3 own/lee, 3 own/lee',
    ],
    [
      'a choice of which one is known',
      { density: 'article', known: ['sun'] as EntryId[] },
      '1 kim, 1 seoul, 2 moon|sun, 3 own/lee',
    ],
    [
      'no choice of which all are',
      { density: 'article', known: ['sun', 'moon'] as EntryId[] },
      '1 kim, 1 seoul, 3 own/lee',
    ],
  ])('%s', (_, part, marked) => {
    const isMarked = thinned<(typeof TEXT)[number]>({ ...ALL, ...part }, ({ section }) => section);
    const places = TEXT.filter(isMarked).map(({ section, names }) => `${section} ${names}`);
    expect(places.join(', ')).toBe(marked);
  });
});

describe('a place to go to', () => {
  test.each([
    ['is a link', { outcome: { kind: 'linked' }, within: null }, true],
    ['is a choice', { outcome: { kind: 'ambiguous' }, within: null }, true],
    ['is not what is silent', { outcome: { kind: 'silent' }, within: null }, false],
    ['is not a link within another', { outcome: { kind: 'linked' }, within: 'taiwan-election' }, false],
  ])('%s', (_, link, is) => {
    expect(isPlace(link)).toBe(is);
  });
});
