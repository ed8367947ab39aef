import { describe, expect, test } from 'vitest';
import { countEntries } from '../../../tools/check-pack/count-entries.ts';
import { readDecisions } from '../../../tools/check-pack/decisions.ts';
import { findFaults } from '../../../tools/check-pack/find-faults.ts';
import { packBytes, untidyPackFiles } from '../../../tools/check-pack/pack-files.ts';
import { SEED_IDS } from '../seed-ids.ts';
import { readWorldAffairs } from '../world-affairs.ts';

const { pack, problems } = readWorldAffairs();
const entries = pack?.entries ?? [];

const LEAST_ENTRIES = 1_200;
const LEAST_DEEP = 300;
const MOST_BYTES = 2_000_000;

test('the bundled pack has no problem', () => {
  expect(problems).toEqual([]);
  expect(pack).toMatchObject({ id: 'world-affairs', title: 'World affairs', language: 'en' });
});

describe.each(Object.entries(SEED_IDS))('of kind %s', (kind, ids) => {
  test.each(ids)('%s', (id) => {
    expect(entries.find((entry) => entry.id === id)?.kind).toBe(kind);
  });
});

test('nothing in it is left for its author to mend or decide', () => {
  expect(findFaults(entries, readDecisions())).toEqual([]);
  expect(untidyPackFiles()).toEqual([]);
});

test('is as large as promised, in the number of entries and on the disk', () => {
  const counts = countEntries(entries);
  expect(counts.entries).toBeGreaterThanOrEqual(LEAST_ENTRIES);
  expect(counts.deep).toBeGreaterThanOrEqual(LEAST_DEEP);
  expect(packBytes()).toBeLessThanOrEqual(MOST_BYTES);
});
