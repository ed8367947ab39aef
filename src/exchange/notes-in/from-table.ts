import Papa from 'papaparse';
import type { EntryId } from '../../core/glossary/entry.ts';
import type { Instant, Note, NoteAbout, NoteOrigin, PageUrl } from '../../core/notes/note.ts';
import { pageOfNote } from '../../core/notes/page-of-note.ts';
import { normalizePageUrl } from '../../core/notes/page-url.ts';
import type { Table } from '../files/read-table.ts';
import type { Said } from '../said.ts';
import type { ColumnRole } from './column-roles.ts';
import { instantOf, madeNote, madePage, quoteAnchor } from './made-note.ts';
import { notesCollector, type ReadNotes } from './read-notes.ts';

/** How a table is to be read as notes. */
export type NotesMapping = {
  /** Whether the first row names the columns. */
  readonly hasHeader: boolean;
  /** What each column holds; columns beyond are left out. */
  readonly roles: readonly ColumnRole[];
};

/** Reads a table of notes: one a row, its columns as they are mapped. Readwise's inline tags become tags. */
export function* fromTable(
  table: Table,
  { hasHeader, roles }: NotesMapping,
  from: string,
  at: Instant,
): Generator<number, ReadNotes> {
  const collector = notesCollector(from);
  for (const fault of table.faults) collector.complain(...fault);
  let row = 0;
  for (const line of table.rows()) {
    row += 1;
    if (hasHeader && row === 1) continue;
    const cells = cellsByRole(line, roles);
    const note = noteOf(cells, from === 'Readwise', at, row);
    if (isFault(note)) collector.complain(...note);
    else {
      collector.add(note);
      // What has no address stands under its title: a book, an article in print.
      const url = pageOfNote(note);
      const page = url === null || !cells.title ? null : madePage(url, pageCells(cells));
      if (page) collector.addPage(page);
    }
    yield row / table.count;
  }
  return collector.done();
}

type Cells = Partial<Record<ColumnRole, string>>;

function pageCells({ title = '', site = '', author, published }: Cells) {
  return { title, site, author: author || null, published: published || null };
}

function cellsByRole(row: readonly string[], roles: readonly ColumnRole[]): Cells {
  const cells: Cells = {};
  roles.forEach((role, nth) => {
    const cell = row[nth];
    if (role !== 'nothing' && cell !== undefined) cells[role] = cell;
  });
  return cells;
}

/** The note of a row, or why there is none. */
function noteOf(cells: Cells, isReadwise: boolean, at: Instant, row: number): Note | Said {
  const { note: words = '', quote = '', url = '', tags = '' } = cells;
  if (words.trim() === '' && quote.trim() === '') {
    // Gloss' own tables have notes without words, too: a page or an entry with a colour or tags.
    if (!cells.about) return ['exchange.fault.rowEmpty', row];
  }
  const inline = isReadwise ? inlineTags(words) : { tags: [], text: words };
  const about = aboutOf(cells);
  if (about === null) return ['exchange.fault.rowOfNothing', row];
  const origin: NoteOrigin | null =
    about.kind === 'entry' && url !== '' ? { page: normalizePageUrl(url), sentence: quote } : null;
  for (const role of ['created', 'updated'] as const) {
    const said = cells[role] ?? '';
    if (said.trim() !== '' && instantOf(said) === null)
      return ['exchange.fault.rowDate', row, said.slice(0, 40)];
  }
  const note = madeNote(
    {
      id: cells.id || null,
      about,
      text: inline.text,
      tags: [...tagsOf(tags), ...inline.tags],
      colour: cells.colour?.trim().slice(0, 50) || null,
      created: cells.created ?? null,
      updated: cells.updated ?? null,
      origin,
    },
    at,
  );
  return note ?? ['exchange.fault.rowTooLong', row];
}

function isFault(note: Note | Said): note is Said {
  return Array.isArray(note);
}

function aboutOf({ about, entry = '', url = '', quote = '', title = '' }: Cells): NoteAbout | null {
  if (entry.trim() !== '' && about !== 'passage' && about !== 'page')
    return { kind: 'entry', entry: entry.trim() as EntryId };
  // What has no address is remembered under its title: a book, an article in print.
  const page: PageUrl | null =
    url.trim() !== ''
      ? normalizePageUrl(url.trim())
      : title.trim() !== ''
        ? (`urn:x-gloss:title:${encodeURIComponent(title.trim().toWellFormed().slice(0, 500))}` as PageUrl)
        : null;
  if (page === null) return null;
  if (about === 'page' || (quote === '' && about !== 'passage')) return { kind: 'page', page };
  return { kind: 'passage', page, anchor: quoteAnchor(quote) };
}

/** Tags in one cell: parted by commas, with quotes where a tag has one itself. */
function tagsOf(cell: string): string[] {
  if (cell === '') return [];
  const { data } = Papa.parse<string[]>(cell, { delimiter: ',' });
  // Who quotes tags means the spaces in them.
  const isQuoted = cell.includes('"');
  return data
    .flat()
    .map((tag) => (isQuoted ? tag : tag.trim()))
    .filter((tag) => tag !== '');
}

/** Readwise: a note begins with its tags, each a word after a point. */
function inlineTags(note: string): { tags: string[]; text: string } {
  const tags: string[] = [];
  let rest = note;
  for (;;) {
    const found = /^\s*\.([\p{L}\p{N}_/-]+)(?=\s|$)/u.exec(rest);
    if (!found) return { tags, text: tags.length > 0 ? rest.trimStart() : rest };
    tags.push(found[1]!);
    rest = rest.slice(found[0].length);
  }
}
