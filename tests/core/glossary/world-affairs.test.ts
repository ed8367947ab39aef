import { describe, expect, test } from 'vitest';
import type { EntryKind } from '../../../src/core/glossary/entry.ts';
import { readWorldAffairs } from '../world-affairs.ts';

const { pack, problems } = readWorldAffairs();
const entries = pack?.entries ?? [];

/** A gist is what a hurried reader takes in at a glance. */
const MAX_GIST = 140;

/** What the article that Gloss started from speaks of. */
const SEED: Record<EntryKind, readonly string[]> = {
  person: [
    'kim-jong-un',
    'kim-jong-il',
    'kim-il-sung',
    'vladimir-putin',
    'donald-trump',
    'xi-jinping',
    'moon-jae-in',
    'mao-zedong',
    'sergey-kislyak',
    'terenty-shtykov',
    'sergey-lavrov',
    'konstantin-pulikovsky',
    'andrei-karlov',
    'marina-karlova',
    'alexander-matsegora',
    'igor-rogachev',
    'stephen-biegun',
    'viktor-chernomyrdin',
  ],
  place: [
    'russia',
    'north-korea',
    'south-korea',
    'china',
    'united-states',
    'soviet-union',
    'vietnam',
    'india',
    'syria',
    'ukraine',
    'taiwan',
    'europe',
    'korean-peninsula',
    'vladivostok',
    'hanoi',
    'pyongyang',
    'moscow',
    'russian-far-east',
    'trans-siberian-railway',
  ],
  organization: ['russian-foreign-ministry', 'russian-orthodox-church', 'al-qaeda'],
  work: ['sovershenno-sekretno', 'orient-express-book', 'last-dragoman-interview'],
  event: [
    '2019-vladivostok-summit',
    '2019-hanoi-summit',
    '2020-us-election',
    'assassination-of-andrei-karlov',
    'north-korean-nuclear-crisis',
    '2022-invasion-of-ukraine',
    '2024-taiwan-election',
    'chandrayaan-3',
  ],
  term: [
    'denuclearization',
    'pyrrhic-victory',
    'sanctions-relief',
    'interim-agreement',
    'lips-and-teeth',
    'de-facto',
    'nuclear-weapon-state',
    'arms-control',
    'political-commissar',
    'colonel-general',
    'special-envoy',
    'dragoman',
    'mdr-tb',
    'agricultural-aid',
    'artificial-intelligence',
    'disinformation',
    'isolationism',
    'icbm',
    'missile-defense',
    'section-702',
    'counter-terrorism',
    'drone',
    'presidential-election',
  ],
};

test('the bundled pack has no problem', () => {
  expect(problems).toEqual([]);
  expect(pack).toMatchObject({ id: 'world-affairs', title: 'World affairs', language: 'en' });
});

describe.each(Object.entries(SEED))('of kind %s', (kind, ids) => {
  test.each(ids)('%s', (id) => {
    expect(entries.find((entry) => entry.id === id)?.kind).toBe(kind);
  });
});

test('no gist is too long to take in at a glance, and none is missing', () => {
  expect(entries.filter(({ gist }) => !gist || gist.length > MAX_GIST).map(({ id }) => id)).toEqual([]);
});

test('every form of an entry is there once', () => {
  const twice = entries.flatMap(({ id, forms }) => {
    const texts = forms.map(({ text }) => text);
    return texts.filter((text, index) => texts.indexOf(text) !== index).map((text) => `${id}: ${text}`);
  });
  expect(twice).toEqual([]);
});
