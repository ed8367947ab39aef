import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/default-settings.ts';
import { readSettings, readSettingsChange } from '../../../src/core/settings/read-settings.ts';

describe('settings from unknown data', () => {
  test('are the first ones where nothing is stored', () => {
    expect(readSettings({})).toEqual(DEFAULT_SETTINGS);
  });

  test('keep what makes sense and no more', () => {
    const stored = {
      isOn: 'yes',
      density: 'section',
      dwellMs: 50,
      trigger: 'alt',
      kinds: ['person', 'animal'],
      known: ['kim-jong-un'],
      sitesOff: [''],
      somethingNewer: 1,
    };
    expect(readSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      density: 'section',
      trigger: 'alt',
      known: ['kim-jong-un'],
    });
  });

  test.each([
    ['the shortest', 100, 100],
    ['the longest', 1_000, 1_000],
    ['shorter than the shortest', 99, 300],
    ['longer than the longest', 1_001, 300],
    ['no number', Number.NaN, 300],
    ['a half', 200.5, 300],
  ])('a dwell that is %s', (_, stored, read) => {
    expect(readSettings({ dwellMs: stored }).dwellMs).toBe(read);
  });

  test.each([
    ['of kinds that there are', { person: 'all', place: 'none' }, { person: 'all', place: 'none' }],
    ['of a kind that there is not', { person: 'all', animal: 'none' }, { person: 'all' }],
    ['that there are not', { person: 'sometimes' }, {}],
    ['in a list', ['all'], {}],
  ])('densities %s', (_, stored, read) => {
    expect(readSettings({ kindDensities: stored }).kindDensities).toEqual(read);
  });

  test('a kind may be set to none at all', () => {
    expect(readSettings({ kinds: [] }).kinds).toEqual([]);
  });
});

describe('a change', () => {
  test.each([
    ['of one setting', { badge: true }, { badge: true }],
    ['of nothing', {}, {}],
    ['with a part that makes no sense', { badge: true, density: 'some' }, null],
    ['of what is no setting', { colours: 'red' }, null],
    ['that is no object', 'off', null],
    ['that is nothing', null, null],
  ])('%s', (_, unknown, read) => {
    expect(readSettingsChange(unknown)).toEqual(read);
  });
});
