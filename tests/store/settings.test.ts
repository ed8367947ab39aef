import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS } from '../../src/core/settings/default-settings.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));
const { changeSettings, loadSettings, resetSettings } = await import('../../src/store/settings.ts');
const { watchSettings } = await import('../../src/store/watch-settings.ts');

beforeEach(() => fakeBrowser.reset());

/** Far more than one item of the browser's sync can hold. */
const MANY = Array.from({ length: 2_000 }, (_, index) => `entry-${index}`) as never[];

describe('settings', () => {
  test('are the first ones at first, and what they were changed to after', async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
    expect(await changeSettings(() => ({ density: 'article', badge: true }))).toEqual({ kind: 'changed' });
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, density: 'article', badge: true });
  });

  test('that are changed at once in two places are both changed', async () => {
    const add = (id: string) => changeSettings(({ known }) => ({ known: [...known, id as never] }));
    await Promise.all([add('a'), add('b'), add('c')]);
    expect((await loadSettings()).known).toEqual(['a', 'b', 'c']);
  });

  test('may be long lists, in items that the browser takes, and short again', async () => {
    await changeSettings(() => ({ known: MANY }));
    const items = await fakeBrowser.storage.sync.get(null);
    for (const [key, item] of Object.entries(items)) {
      expect(key.length + JSON.stringify(item).length).toBeLessThanOrEqual(8_192);
    }
    expect(Object.keys(items).length).toBeGreaterThan(2);
    expect((await loadSettings()).known).toEqual(MANY);

    await changeSettings(({ known }) => ({ known: known.slice(0, 1) }));
    expect((await loadSettings()).known).toEqual(['entry-0']);
    expect(Object.keys(await fakeBrowser.storage.sync.get(null))).toHaveLength(1);
  });

  test('that do not fit are refused in a sentence, and stay as they were', async () => {
    const { set } = fakeBrowser.storage.sync;
    fakeBrowser.storage.sync.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const changed = await changeSettings(() => ({ known: MANY }));
    fakeBrowser.storage.sync.set = set;
    expect(changed).toMatchObject({ kind: 'failed', why: expect.stringMatching(/no room/) });
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  test('can be put back; what is known stays known', async () => {
    await changeSettings(() => ({ dwellMs: 900, known: ['moon-jae-in' as never] }));
    await resetSettings();
    expect(await loadSettings()).toEqual({ ...DEFAULT_SETTINGS, known: ['moon-jae-in'] });
  });

  test('tell of their change until nobody listens', async () => {
    const stop = new AbortController();
    let heard = 0;
    watchSettings(() => (heard += 1), stop.signal);
    await changeSettings(() => ({ isOn: false }));
    stop.abort();
    await changeSettings(() => ({ isOn: true }));
    expect(heard).toBe(1);
  });
});
