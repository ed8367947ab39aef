import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/exchange/files/decode-text.ts';
import { readTable } from '../../src/exchange/files/read-table.ts';
import { sayIn } from '../../src/exchange/said.ts';
import { ENGLISH } from '../../tools/english.ts';

/** Texts in encodings that a decoder reads and no encoder writes, as bytes. */
function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from(hex.split(' '), (byte) => Number.parseInt(byte, 16));
}

describe('an encoding is told by what it says', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Müller, Žižek, Ким'), 'utf-8', 'Müller, Žižek, Ким'],
    ['UTF-8 with a mark', bytesOf('ef bb bf 61'), 'utf-8', 'a'],
    ['UTF-16 with a mark', bytesOf('ff fe 1a 04 38 04'), 'utf-16le', 'Ки'],
    ['UTF-16 the other way, with a mark', bytesOf('fe ff 04 1a 04 38'), 'utf-16be', 'Ки'],
    ['UTF-16 without a mark', bytesOf('61 00 62 00 09 00 63 00'), 'utf-16le', 'ab\tc'],
    [
      'Windows-1252',
      bytesOf('4d fc 6c 6c 65 72 20 67 65 68 74 20 61 6e 20 64 65 72 20 42 f6 72 73 65'),
      'windows-1252',
      'Müller geht an der Börse',
    ],
    [
      'Windows-1251',
      bytesOf('cf f0 e8 e2 e5 f2 20 ec e8 f0 20 e8 20 e2 f1 e5 ec'),
      'windows-1251',
      'Привет мир и всем',
    ],
    ['KOI8-R', bytesOf('f0 d2 c9 d7 c5 d4 20 cd c9 d2 20 c9 20 d7 d3 c5 cd'), 'koi8-r', 'Привет мир и всем'],
    [
      'Shift JIS',
      bytesOf('93 fa 96 7b 8c ea 82 cc 8e ab 8f 91 82 c5 82 b7'),
      'shift_jis',
      '日本語の辞書です',
    ],
    ['EUC-KR', bytesOf('c7 d1 b1 b9 be ee 20 bb e7 c0 fc'), 'euc-kr', '한국어 사전'],
  ])('%s', (_, bytes, encoding, text) => {
    expect(decodeText(bytes, null)).toMatchObject({ encoding, text });
  });

  test('what the reader chooses counts', () => {
    expect(decodeText(bytesOf('e4'), 'windows-1251').text).toBe('д');
  });
});

describe('a delimiter is told by the rows that it makes', () => {
  test.each([
    ['commas', 'a,b,c\n"x;y",2,3\n', ','],
    ['semicolons, with commas in the words', 'a;b\nKim, the elder;He was, they say, there\n', ';'],
    ['tabs, with everything in the words', 'a\tb, c; d | e\nf\tg, h; i | j\n', '\t'],
    ['bars', 'a|b|c\nd|e, f|g\n', '|'],
    ['one column', 'a\nb\n', ','],
  ])('%s', (_, text, delimiter) => {
    expect(readTable(text, null).delimiter).toBe(delimiter);
  });

  test('cells with line ends, quotes and empty lines', () => {
    expect(readTable('a,"b\nc ""d"""\n\n\ne,f\n', null).head).toEqual([
      ['a', 'b\nc "d"'],
      ['e', 'f'],
    ]);
  });

  test('quotes that do not close are told with their row, and the rest is there', () => {
    const table = readTable('a,b\n"c,d\n', ',');
    expect(sayIn(ENGLISH, table.faults[0]!)).toMatch(/^Row \d+: /);
  });
});
