import Papa from 'papaparse';
import type { Said } from '../said.ts';
import { DELIMITERS, type Delimiter } from './file-choices.ts';
import { Unreadable } from './unreadable.ts';

type Row = readonly string[];

/** A table as it stands in a file: what is a header is not known yet. */
export type Table = {
  /** The first rows: enough to see how it is meant. */
  readonly head: readonly Row[];
  readonly count: number;
  /** All rows, read again whenever they are asked for: a large table is never in memory as a whole. */
  readonly rows: () => Iterable<Row>;
  readonly delimiter: string;
  /** Something that is wrong with its form, for the reader; the rows are what could be read. */
  readonly faults: readonly Said[];
};

const HEAD_ROWS = 500;
const MAX_ROWS = 2_000_000;
const MAX_COLUMNS = 500;
const MAX_FAULTS = 20;
/** Each is one more reading of the whole. */
const MAX_MENDINGS = 5;
/** So much is read at a time. A row that goes on beyond it is read anew with the next part. UTF-16 units. */
const PART = 1 << 20;
/** A quote that never ends makes all that follows one row: so few parts that reading them anew stays cheap. */
const MOST_PARTS = 40;

/** Reads a table: CSV (RFC 4180) with whatever delimiter, or the one that was chosen. Empty lines are left out. */
export function readTable(text: string, chosen: Delimiter | null): Table {
  // Excel’s own way to say what parts the columns.
  const [first = '', sign] = /^\ufeff?sep=(.)\r?\n/i.exec(text) ?? [];
  const plain = text.slice(first.length);
  const delimiter = chosen ?? DELIMITERS.find((one) => one === sign) ?? guessDelimiter(plain);
  const looked = lookThrough(plain, delimiter);
  return {
    head: looked.head,
    count: looked.count,
    rows: () => rowsOf(looked, delimiter),
    delimiter,
    faults: looked.faults.slice(0, MAX_FAULTS),
  };
}

/** Rows that are in memory anyway, as a table. */
export function tableOf(rows: readonly Row[], delimiter = ''): Table {
  return { head: rows.slice(0, HEAD_ROWS), count: rows.length, rows: () => rows, delimiter, faults: [] };
}

type Looked = Pick<Table, 'head' | 'count' | 'faults'> & {
  readonly text: string;
  /** Where parts of whole rows end. */
  readonly ends: readonly number[];
  readonly newline: string;
};

/** A quote that never ends would swallow all rows behind it: it is taken out, a few times, and the fault is told. */
function lookThrough(text: string, delimiter: Delimiter): Looked {
  const mended: Said[] = [];
  let plain = text;
  for (;;) {
    const { openQuote, ...looked } = lookOnce(plain, delimiter);
    if (openQuote === null || mended.length >= MAX_MENDINGS)
      return { ...looked, text: plain, faults: [...mended, ...looked.faults] };
    mended.push(looked.faults.at(-1)!);
    plain = plain.slice(0, openQuote) + plain.slice(openQuote + 1);
  }
}

/** Its types know of parts only for files. */
type PartwiseConfig = Papa.ParseConfig<string[]> & {
  readonly chunkSize: number;
  readonly chunk: (part: Papa.ParseResult<string[]>) => void;
};

/** Looks at all rows once and keeps none but the first. */
function lookOnce(text: string, delimiter: Delimiter) {
  const head: Row[] = [];
  const faults: Said[] = [];
  const ends: number[] = [];
  let count = 0;
  let newline = '\n';
  let openQuote: number | null = null;
  const inParts: PartwiseConfig = {
    delimiter,
    skipEmptyLines: 'greedy',
    chunkSize: Math.max(PART, Math.ceil(text.length / MOST_PARTS)),
    chunk({ data, errors, meta }) {
      for (const { type, code, row, message, index } of errors) {
        if (type !== 'Quotes') continue;
        faults.push(['exchange.fault.quotes', count + (row ?? 0) + 1, message]);
        // It is told where the cell begins, behind its quote.
        const at = (ends.at(-1) ?? 0) + (index ?? 0) - 1;
        if (code === 'MissingQuotes' && text[at] === '"') openQuote = at;
      }
      for (const row of data) {
        if (row.length > MAX_COLUMNS)
          throw new Unreadable('exchange.fault.tooManyColumns', count + 1, MAX_COLUMNS);
        if (head.length < HEAD_ROWS) head.push(row);
        count += 1;
      }
      if (count > MAX_ROWS) throw new Unreadable('exchange.fault.tooManyRows', MAX_ROWS);
      newline = meta.linebreak;
      ends.push(meta.cursor);
    },
  };
  Papa.parse<string[]>(text, inParts);
  return { head, count, faults, ends, newline, openQuote };
}

function* rowsOf({ text, ends, newline }: Looked, delimiter: string): Generator<Row, void> {
  let from = 0;
  for (const [nth, end] of ends.entries()) {
    const isLast = nth === ends.length - 1;
    const part = text.slice(from, isLast ? undefined : end);
    yield* Papa.parse<string[]>(part, {
      delimiter,
      newline: newline as '\n',
      skipEmptyLines: 'greedy',
    }).data;
    from = end;
  }
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
