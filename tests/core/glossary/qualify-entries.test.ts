import { expect, test } from 'vitest';
import type { Entry, EntryId } from '../../../src/core/glossary/entry.ts';
import { BUNDLED_PACK, inShelfOrder, OWN_PACK } from '../../../src/core/glossary/pack-on-shelf.ts';
import { packOf, qualifiedId, qualifyEntries } from '../../../src/core/glossary/qualify-entries.ts';
import { readPack } from '../../../src/core/glossary/read-pack.ts';

const { pack } = readPack({
  format: 'gloss-pack/1',
  id: 'rivers',
  title: 'Rivers',
  entries: [
    { id: 'amur', name: 'Amur', gist: 'A river.' },
    { id: 'ussuri', name: 'Ussuri', gist: 'A river.' },
    { id: 'sungari', name: 'Sungari', gist: 'A river.' },
  ],
});

test('within a pack links follow its ids; what it has not stays an entry of the bundled pack', () => {
  const [first, ...others] = pack!.entries as [Entry, ...Entry[]];
  const detail = 'Meets the [[ussuri|Ussuri]] and [[sungari]] above [[khabarovsk]].';
  const relations = ['ussuri', 'russia'].map((to) => ({ kind: 'flows-through', to: to as EntryId }));
  const [amur, ussuri] = qualifyEntries('rivers', [{ ...first, detail, relations }, ...others]);
  expect(amur!.id).toBe('rivers/amur');
  expect(amur!.detail).toBe(
    'Meets the [[rivers/ussuri|Ussuri]] and [[rivers/sungari|sungari]] above [[khabarovsk]].',
  );
  expect(amur!.relations.map(({ to }) => to)).toEqual(['rivers/ussuri', 'russia']);
  expect(ussuri).not.toHaveProperty('detail');
  expect([packOf(amur!.id), packOf(first.id)]).toEqual(['rivers', null]);
  expect(qualifiedId('rivers', first.id)).toBe(amur!.id);
});

test.each<[string, string[], string[]]>([
  [
    'the reader’s own comes first, then the bundled one, then the others as they came',
    [],
    ['own', 'world-affairs', 'a', 'b'],
  ],
  [
    'and stays first where the reader has ordered others',
    ['b', 'gone', 'world-affairs'],
    ['own', 'b', 'world-affairs', 'a'],
  ],
  ['unless the reader has put it elsewhere', ['b', 'own'], ['b', 'own', 'world-affairs', 'a']],
])('%s', (_, order, expected) => {
  const packs = [BUNDLED_PACK, 'a', OWN_PACK, 'b'].map((id) => ({ id }));
  expect(inShelfOrder(packs, order).map(({ id }) => id)).toEqual(expected);
});
