import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../../src/exchange/files/read-table.ts';

/** More than one part of reading: cells with line breaks, quotes and delimiters, each row of its own length. */
const large = Array.from({ length: 30_000 }, (_, nth) => [
  `word ${nth}`,
  `said of "treaties";\r\nline two, ${'and on '.repeat(nth % 17)}`,
  nth % 3 === 0 ? '' : `form${nth}`,
]);

describe('a table is the same whether it is read in parts or as a whole', () => {
  test.each([
    [',', '\r\n'],
    [';', '\n'],
    ['\t', '\r'],
  ] as const)('with %j between cells and %j between rows', (delimiter, newline) => {
    const text = Papa.unparse(large, { delimiter, newline });
    expect(text.length).toBeGreaterThan(2_500_000);
    const table = readTable(text, null);
    expect([table.delimiter, table.count, table.faults]).toEqual([delimiter, large.length, []]);
    // As text: comparing so many cells one by one takes seconds.
    expect(JSON.stringify([...table.rows()]) === JSON.stringify(large)).toBe(true);
    expect(table.head).toEqual(large.slice(0, 500));
    expect([...table.rows()]).toHaveLength(large.length);
  });
});

test('a quote that never ends costs its row alone, in a small table and deep in a large one', () => {
  const rows = Array.from({ length: 200_000 }, (_, nth) => `word ${nth},a definition of it`);
  rows[150_000] = 'broken,"a quote';
  const table = readTable(rows.join('\n'), null);
  expect(table.count).toBe(rows.length);
  expect(table.faults).toEqual([['exchange.fault.quotes', 150_001, 'Quoted field unterminated']]);
  expect([...table.rows()].slice(150_000, 150_002)).toEqual([
    ['broken', 'a quote'],
    ['word 150001', 'a definition of it'],
  ]);
});

test.each([
  ['sep=;\r\na;b,c\r\n', [['a', 'b,c']]],
  ['\ufeffsep=|\na|b\n', [['a', 'b']]],
  ['sep=;', [['sep=', '']]],
  [
    '\ufeffa,b\n\n,\n"c\nd",e',
    [
      ['a', 'b'],
      ['c\nd', 'e'],
    ],
  ],
])('%j', (text, rows) => {
  expect([...readTable(text, null).rows()]).toEqual(rows);
});
