import type { InFile } from '../../../src/exchange/files/unreadable.ts';

/** Dice that fall the same way in every run. */
export function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Bytes that a hostile or a broken file has in the wrong place. */
const NASTY = [
  0x00, 0xff, 0xfe, 0x22, 0x27, 0x5b, 0x5d, 0x7b, 0x7d, 0x3c, 0x3e, 0x26, 0x0a, 0x0d, 0x09, 0x2c, 0x5c, 0x80,
  0xc3,
];
const NASTY_WORDS = [
  '__proto__',
  '[[[[[[[[',
  '{{{{{{{{',
  '<a><b><c>',
  ']]>',
  '<!ENTITY a "b">',
  '&a;',
  '\u0000'.repeat(8),
  '9'.repeat(40),
  '-1',
  'NaN',
  '"'.repeat(7),
];

type Bytes = Uint8Array<ArrayBuffer>;

/** One way of many in which a good file is broken: cut, flipped, doubled, shuffled, re-encoded. */
export function broken(good: Uint8Array, roll: (sides: number) => number): Bytes {
  let bytes: Bytes = good.slice();
  const times = roll(3) > 0 ? 1 : 1 + roll(4);
  for (let time = 0; time < times; time += 1) bytes = brokenOnce(bytes, roll);
  return bytes;
}

function brokenOnce(bytes: Bytes, roll: (sides: number) => number): Bytes {
  const at = roll(Math.max(1, bytes.length));
  switch (roll(9)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return bytes.slice(at);
    case 2: {
      if (bytes.length > 0) bytes[at] = bytes[at]! ^ (1 << roll(8));
      return bytes;
    }
    case 3: {
      for (let nth = 0; nth < 1 + roll(20); nth += 1)
        if (bytes.length > 0) bytes[roll(bytes.length)] = NASTY[roll(NASTY.length)]!;
      return bytes;
    }
    case 4: {
      const word = new TextEncoder().encode(NASTY_WORDS[roll(NASTY_WORDS.length)]!);
      return joined(bytes.subarray(0, at), word, bytes.subarray(at));
    }
    case 5: {
      const end = Math.min(bytes.length, at + roll(400));
      return joined(bytes.subarray(0, end), bytes.subarray(at, end), bytes.subarray(end));
    }
    case 6: {
      // Numbers become huge or negative: counts, sizes, offsets.
      const text = [...bytes].map((byte) => String.fromCharCode(byte)).join('');
      const numbers = ['99999999999', '-1', '0', '4294967295', '1e308'];
      return Uint8Array.from(
        text.replace(/\d+/, () => numbers[roll(numbers.length)]!),
        (unit) => unit.charCodeAt(0),
      );
    }
    case 7: {
      // The same text in another encoding.
      const text = new TextDecoder().decode(bytes);
      const wide = new Uint8Array(text.length * 2);
      for (let nth = 0; nth < text.length; nth += 1)
        new DataView(wide.buffer).setUint16(2 * nth, text.charCodeAt(nth), roll(2) === 0);
      return wide;
    }
    default: {
      // Where an archive says how large something is.
      for (let nth = 0; nth < 4 && at + nth < bytes.length; nth += 1)
        bytes[at + nth] = roll(2) === 0 ? 0xff : 0x00;
      return bytes;
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A text as a file. */
export function textFile(name: string, text: string): InFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
