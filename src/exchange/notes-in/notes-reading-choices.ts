import type { Delimiter, Encoding } from '../files/file-choices.ts';
import type { Table } from '../files/read-table.ts';
import type { NotesMapping } from './from-table.ts';

/** What the reader has said about a file that does not say it itself. */
export type NotesReadingChoices = {
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter | null;
  readonly mapping: NotesMapping | null;
};

export const NO_CHOICES: NotesReadingChoices = { encoding: null, delimiter: null, mapping: null };

/** How a file was read that does not say itself how; the reader can say otherwise. */
export type Supposed = {
  readonly encoding: Encoding;
  readonly encodingSure: boolean;
  /** For tables: the first rows, and how they were taken. */
  readonly table: {
    readonly sample: Table['head'];
    readonly delimiter: string;
    readonly mapping: NotesMapping;
  } | null;
};
