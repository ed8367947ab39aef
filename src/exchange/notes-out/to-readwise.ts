import type { Note } from '../../core/notes/note.ts';
import type { Piece } from '../piece.ts';
import { csvLine } from './csv-line.ts';
import { type ExportedNotes, pageOf } from './exported-notes.ts';
import { quoteOf } from './quote-of.ts';
import { tagWords } from './tag-word.ts';

/** The header of Readwise's own import. */
export const READWISE_COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const;

/**
 * Notes for Readwise's CSV import. A highlight is mandatory there: where a note has no quote its words are the
 * highlight. Tags become inline tags at the head of the note. No formula guard: an apostrophe would become text.
 */
export function* toReadwise(exported: ExportedNotes): Generator<Piece> {
  yield { text: csvLine(READWISE_COLUMNS), done: 0 };
  let location = 0;
  for (const note of exported.notes) {
    const quote = quoteOf(note);
    const highlight = quote.trim() === '' ? note.text : quote;
    if (note.deleted !== null || highlight.trim() === '') yield { text: '', done: 1 };
    else {
      location += 1;
      yield { text: csvLine(cellsOf(note, exported, highlight, location)), done: 1 };
    }
  }
}

function cellsOf(
  note: Note,
  { pages, entries }: ExportedNotes,
  highlight: string,
  location: number,
): string[] {
  const url = pageOf(note);
  const page = url === null ? undefined : pages.get(url);
  const name = note.about.kind === 'entry' ? (entries.get(note.about.entry)?.name ?? note.about.entry) : '';
  const tags = tagWords(note.tags).map((tag) => `.${tag}`);
  const words = highlight === note.text ? '' : note.text;
  return [
    highlight,
    page?.title || name || url || 'Notes from Gloss',
    page?.author ?? '',
    url ?? '',
    [tags.join(' '), words].filter(Boolean).join('\n'),
    `${location}`,
    sayUtc(note.created),
  ];
}

/** `YYYY-MM-DD HH:MM:SS`, which Readwise reads as UTC. */
function sayUtc(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 19).replace('T', ' ');
}
