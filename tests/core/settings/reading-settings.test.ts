import { describe, expect, test } from 'vitest';
import {
  densityOfKind,
  withKindDensity,
  withPackDensity,
} from '../../../src/core/settings/choose-density.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/default-settings.ts';
import { readingSettingsAt } from '../../../src/core/settings/reading-settings.ts';
import type { Settings } from '../../../src/core/settings/settings.ts';

const densities = (part: Partial<Settings>) =>
  readingSettingsAt({ ...DEFAULT_SETTINGS, ...part }, null)?.densities;

describe('what a page is told of densities', () => {
  test.each<[string, Partial<Settings>, object]>([
    ['nothing where all are marked alike', {}, {}],
    ['that of a kind', { kindDensities: { person: 'article' } }, { person: 'article' }],
    [
      'never of a kind that is not marked, whatever was set before',
      { kinds: ['person', 'place', 'organization', 'event', 'work'], kindDensities: { term: 'all' } },
      { term: 'none' },
    ],
    ['that of a pack, by what its ids begin with', { packDensities: { own: 'all' } }, { 'own/': 'all' }],
    ['that of the bundled pack', { packDensities: { 'world-affairs': 'section' } }, { '': 'section' }],
  ])('%s', (_, part, told) => {
    expect(densities(part)).toEqual(told);
  });
});

describe('choosing a density', () => {
  test('of a kind: otherwise than the others, never, and as the others again', () => {
    const once = { ...DEFAULT_SETTINGS, ...withKindDensity(DEFAULT_SETTINGS, 'person', 'article') };
    expect(densityOfKind(once, 'person')).toBe('article');
    const never = { ...once, ...withKindDensity(once, 'person', 'none') };
    expect(densityOfKind(never, 'person')).toBe('none');
    expect(never.kinds).not.toContain('person');
    expect({ ...never, ...withKindDensity(never, 'person', null) }).toEqual(DEFAULT_SETTINGS);
  });

  test('of a pack, and as the others again', () => {
    const own = { ...DEFAULT_SETTINGS, ...withPackDensity(DEFAULT_SETTINGS, 'own', 'all') };
    expect(own.packDensities).toEqual({ own: 'all' });
    expect({ ...own, ...withPackDensity(own, 'own', null) }).toEqual(DEFAULT_SETTINGS);
  });
});
