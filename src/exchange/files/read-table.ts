import Papa from 'papaparse';
import type { Said } from '../said.ts';
import { DELIMITERS, type Delimiter } from './file-choices.ts';
import { Unreadable } from './unreadable.ts';

/** A table as it stands in a file: what is a header is not known yet. */
export type Table = {
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  /** Something that is wrong with its form, for the reader; the rows are what could be read. */
  readonly faults: readonly Said[];
};

const MAX_ROWS = 2_000_000;
const MAX_COLUMNS = 500;
const MAX_FAULTS = 20;

/** Reads a table: CSV (RFC 4180) with whatever delimiter, or the one that was chosen. Empty lines are left out. */
export function readTable(text: string, chosen: Delimiter | null): Table {
  const delimiter = chosen ?? guessDelimiter(text);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter,
    skipEmptyLines: 'greedy',
    preview: MAX_ROWS + 1,
  });
  if (data.length > MAX_ROWS) throw new Unreadable('exchange.fault.tooManyRows', MAX_ROWS);
  const wide = data.findIndex((row) => row.length > MAX_COLUMNS);
  if (wide >= 0) throw new Unreadable('exchange.fault.tooManyColumns', wide + 1, MAX_COLUMNS);
  return {
    rows: data,
    delimiter,
    faults: errors
      .filter(({ type }) => type === 'Quotes')
      .slice(0, MAX_FAULTS)
      .map(({ row, message }): Said => ['exchange.fault.quotes', (row ?? 0) + 1, message]),
  };
}

/** Lines that are looked at. */
const SAMPLE_LINES = 50;

/** The delimiter by which the first lines have the same number of columns, and the most of them. */
function guessDelimiter(text: string): Delimiter {
  let best: Delimiter = ',';
  let most = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text.slice(0, 200_000), {
      delimiter,
      preview: SAMPLE_LINES,
      skipEmptyLines: 'greedy',
    });
    const widths = data.map((row) => row.length);
    const wide = widths.filter((width) => width > 1);
    if (wide.length === 0) continue;
    const common = mode(wide);
    const even = wide.filter((width) => width === common).length / widths.length;
    // Whatever stands in sentences makes uneven rows; a tab hardly ever does.
    const score = even ** 2 * Math.min(common, 5) * (delimiter === '\t' ? 1.5 : 1);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}
