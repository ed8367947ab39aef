import { describe, expect, test } from 'vitest';
import { compilePack } from '../../../src/core/linking/compiled-pack.ts';
import { joinPacks } from '../../../src/core/linking/linking-glossary.ts';
import { packFromBytes, packToBytes } from '../../../src/core/linking/pack-bytes.ts';
import { spotFor } from '../../../src/core/linking/spot-for.ts';
import { readSeedEntries } from '../world-affairs.ts';

const pack = compilePack(readSeedEntries().entries);
const bytes = packToBytes(pack);

test('a pack that was kept as bytes is the same again', () => {
  const read = packFromBytes(bytes.buffer)!;
  expect(read.lexicon).toEqual(pack.lexicon);
  const indexes = Array.from({ length: pack.digests.count }, (_, index) => index);
  expect(read.digests.count).toBe(indexes.length);
  expect(indexes.map(read.digests.at)).toEqual(indexes.map(pack.digests.at));
});

test('and spots the same', () => {
  const text = 'Владимир Путин met Kim Jong-un in Vladivostok; 김정은은 said nothing of the DPRK’s ICBMs.';
  const spotting = spotFor(text, joinPacks([packFromBytes(bytes.buffer)!], 'a'));
  expect(spotting).toEqual(spotFor(text, joinPacks([pack], 'a')));
  expect(spotting.groups.length).toBeGreaterThan(4);
});

describe('bytes that are none of a pack are refused:', () => {
  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['nothing', new Uint8Array()],
    ['another file', new TextEncoder().encode('{"format": "gloss-pack/1", "entries": [], "id": "made-up"}')],
    ['another layout', bytes.with(0, bytes[0]! ^ 1)],
    ['forms derived by other rules', bytes.with(4, bytes[4]! ^ 1)],
    [
      'a machine that orders bytes the other way',
      new Uint8Array([...bytes.slice(0, 4).reverse(), ...bytes.slice(4)]),
    ],
    ['the first half', bytes.slice(0, bytes.length / 2)],
    ['all but the end of the last array', bytes.slice(0, -4)],
    ['a head that is longer than the file', bytes.slice(0, 12)],
  ])('%s', (_, wrong) => {
    expect(packFromBytes(wrong.buffer)).toBeNull();
  });
});
