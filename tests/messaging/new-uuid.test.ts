import { afterEach, describe, expect, test, vi } from 'vitest';
import { newUuid } from '../../src/messaging/new-uuid.ts';

describe('a new UUID', () => {
  afterEach(() => vi.unstubAllGlobals());

  test('is one of version 4, each time another', () => {
    const made = Array.from({ length: 100 }, newUuid);
    for (const one of made)
      expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(made).size).toBe(100);
  });

  test('is made where the browser has none to give, as on pages without encryption', () => {
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(newUuid()).toHaveLength(36);
  });
});
