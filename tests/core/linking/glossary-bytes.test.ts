import { describe, expect, test } from 'vitest';
import { glossaryFromBytes, glossaryToBytes } from '../../../src/core/linking/glossary-bytes.ts';
import { linkingGlossaryOf } from '../../../src/core/linking/linking-glossary.ts';
import { spotFor } from '../../../src/core/linking/spot-for.ts';
import { readSeedEntries } from '../world-affairs.ts';

const glossary = linkingGlossaryOf([readSeedEntries()]);
const bytes = glossaryToBytes(glossary);

test('a glossary that was kept as bytes is the same again', () => {
  expect(glossaryFromBytes(bytes.buffer)).toEqual(glossary);
});

test('and spots the same', () => {
  const text = 'Владимир Путин met Kim Jong-un in Vladivostok; 김정은은 said nothing of the DPRK’s ICBMs.';
  const spotting = spotFor(text, glossaryFromBytes(bytes.buffer)!);
  expect(spotting).toEqual(spotFor(text, glossary));
  expect(spotting.digests.length).toBeGreaterThan(4);
});

describe('bytes that are none of a glossary are refused:', () => {
  test.each<[string, Uint8Array<ArrayBuffer>]>([
    ['nothing', new Uint8Array()],
    ['another file', new TextEncoder().encode('{"format": "gloss-pack/1", "entries": []}')],
    ['another layout', bytes.with(0, bytes[0]! ^ 1)],
    [
      'a machine that orders bytes the other way',
      new Uint8Array([...bytes.slice(0, 4).reverse(), ...bytes.slice(4)]),
    ],
    ['the first half', bytes.slice(0, bytes.length / 2)],
    ['all but the last array', bytes.slice(0, -4)],
    ['a head that is longer than the file', bytes.slice(0, 12)],
  ])('%s', (_, wrong) => {
    expect(glossaryFromBytes(wrong.buffer)).toBeNull();
  });
});
