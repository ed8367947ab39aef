import { describe, expect, test } from 'vitest';
import type { Entry, EntryId } from '../../../src/core/glossary/entry.ts';
import { mergeEntries, unmergeEntry } from '../../../src/core/glossary/merge-entries.ts';

const BARE: Entry = {
  id: 'own/solny' as EntryId,
  kind: 'person',
  name: 'Marek Solny',
  forms: [{ text: 'Solny', strength: 'short' }],
  gist: 'Pilot of Halden Bay.',
  facts: [],
  relations: [],
  ids: {},
  sources: [],
};
const CAPTAIN: Entry = {
  ...BARE,
  id: 'own/captain' as EntryId,
  name: 'Captain Solny',
  forms: [
    { text: 'Solny', strength: 'full' },
    { text: 'Marek Solny', strength: 'full' },
  ],
  gist: 'A captain in the inquiry.',
  detail: 'Steered the ferry.',
  facts: [{ what: 'Captain', when: '2020/..' }],
  relations: [{ kind: 'colleague', to: BARE.id }],
  ids: { wikidata: 'Q1' },
  sources: ['The inquiry'],
};

describe('two entries that are one', () => {
  const together = mergeEntries(BARE, CAPTAIN);
  test('keep the name, id and gist of the first, and are called all that either was', () => {
    expect(together).toMatchObject({ id: BARE.id, name: 'Marek Solny', gist: 'Pilot of Halden Bay.' });
    expect(together.forms).toEqual([
      { text: 'Solny', strength: 'full' },
      { text: 'Captain Solny', strength: 'full' },
    ]);
  });

  test('say all that either said, and are not tied to themselves', () => {
    expect(together).toMatchObject({
      detail: 'Steered the ferry.',
      facts: CAPTAIN.facts,
      relations: [],
      ids: { wikidata: 'Q1' },
      sources: ['The inquiry'],
    });
  });

  test('have both details, a paragraph that both have once', () => {
    const first = { ...BARE, detail: 'Born in Halden.\n\nSteered the ferry.' };
    expect(mergeEntries(first, { ...CAPTAIN, detail: 'Steered the ferry.\n\nNow retired.' }).detail).toBe(
      'Born in Halden.\n\nSteered the ferry.\n\nNow retired.',
    );
  });

  test('derive nothing where one of them did not', () => {
    expect(mergeEntries(BARE, { ...CAPTAIN, derive: false }).derive).toBe(false);
    expect(together).not.toHaveProperty('derive');
  });

  test('are two again as they were', () => {
    expect(unmergeEntry(together, BARE, CAPTAIN)).toEqual(BARE);
  });

  test('are two again with what was written meanwhile', () => {
    const written: Entry = {
      ...together,
      gist: 'Harbour pilot.',
      forms: [...together.forms, { text: 'M. Solny', strength: 'full' }],
    };
    expect(unmergeEntry(written, BARE, CAPTAIN)).toMatchObject({
      gist: 'Harbour pilot.',
      forms: [
        { text: 'Solny', strength: 'full' },
        { text: 'M. Solny', strength: 'full' },
      ],
    });
  });
});
