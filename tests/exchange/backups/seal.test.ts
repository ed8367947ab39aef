import { expect, test } from 'vitest';
import { isSealed, seal, sealingKey, unseal, unsealWith } from '../../../src/exchange/backups/seal.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const PLAIN = bytes('{ "format": "gloss-notes/1" }\n'.repeat(500));
const key = await sealingKey('Krähenwinkel 7');
const file = await seal(PLAIN, key);

test('a locked copy opens by its passphrase, however the letters were typed', async () => {
  expect(isSealed(file)).toBe(true);
  expect(await unseal(file, 'Krähenwinkel 7')).toEqual(PLAIN);
  expect(await unseal(file, 'Kra\u0308henwinkel 7')).toEqual(PLAIN);
  expect(await unsealWith(file, key)).toEqual(PLAIN);
});

test('it does not hold what it holds in the open, and no two are alike', async () => {
  expect(new TextDecoder('latin1').decode(file)).not.toContain('gloss-notes');
  expect(await seal(PLAIN, key)).not.toEqual(file);
});

test('another passphrase does not open it', async () => {
  expect(await unseal(file, 'Krähenwinkel 8')).toBeNull();
});

test.each([
  ['a byte of what is locked', file.length - 40],
  ['a figure of its head', new TextDecoder('latin1').decode(file).indexOf('"iv":"') + 6],
])('a copy in which %s has changed does not open', async (_, at) => {
  const changed = file.slice();
  changed[at] = changed[at] === 0x30 ? 0x31 : 0x30;
  expect(await unseal(changed, 'Krähenwinkel 7')).toBeNull();
});

test.each([
  ['an open copy', PLAIN],
  ['nothing', new Uint8Array()],
  ['a line of something else', bytes('{"format":"other"}\nabc')],
  [
    'a head that asks for years of work',
    bytes(new TextDecoder('latin1').decode(file.subarray(0, 200)).replace('600000', '99999999999')),
  ],
])('%s is no locked copy', (_, other) => {
  expect(isSealed(other)).toBe(false);
});

test('the key tells nobody what it is', async () => {
  await expect(crypto.subtle.exportKey('raw', key.key)).rejects.toThrow();
});
