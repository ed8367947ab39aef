import type { Note } from '../../core/notes/note.ts';
import type { Piece } from '../piece.ts';
import { csvLine, guardFormula, tagCell } from './csv-line.ts';
import { type ExportedNotes, pageOf } from './exported-notes.ts';
import { quoteOf } from './quote-of.ts';

/** The columns, in order; a reader of these files goes by their names. */
const CSV_COLUMNS = [
  'Created',
  'Updated',
  'About',
  'Name',
  'Kind',
  'Quote',
  'Note',
  'Tags',
  'Colour',
  'Title',
  'Site',
  'Author',
  'Published',
  'URL',
  'Entry',
  'ID',
] as const;

/** Notes as a table for spreadsheets, one a line. Tombstones are left out. */
export function* toCsv(exported: ExportedNotes, guardFormulas: boolean): Generator<Piece> {
  // Excel takes a file without it for the old encoding of its system.
  yield { text: `\ufeff${csvLine(CSV_COLUMNS)}`, done: 0 };
  for (const note of exported.notes) {
    if (note.deleted !== null) yield { text: '', done: 1 };
    else {
      const cells = cellsOf(note, exported);
      yield { text: csvLine(guardFormulas ? cells.map(guardFormula) : cells), done: 1 };
    }
  }
}

function cellsOf(note: Note, { pages, entries }: ExportedNotes): string[] {
  const { about } = note;
  const url = pageOf(note);
  const page = url === null ? undefined : pages.get(url);
  const entry = about.kind === 'entry' ? entries.get(about.entry) : undefined;
  return [
    note.created,
    note.updated,
    about.kind,
    entry?.name ?? '',
    entry?.kind ?? '',
    quoteOf(note),
    note.text,
    tagCell(note.tags),
    note.colour ?? '',
    page?.title ?? '',
    page?.site ?? '',
    page?.author ?? '',
    page?.published ?? '',
    url ?? '',
    about.kind === 'entry' ? about.entry : '',
    note.id,
  ];
}
