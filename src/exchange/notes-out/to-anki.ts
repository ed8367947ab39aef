import type { Note } from '../../core/notes/note.ts';
import type { Piece } from '../piece.ts';
import { type ExportedNotes, pageOf } from './exported-notes.ts';
import { escapeHtml, htmlLink, markdownToHtml } from './markdown-to-html.ts';
import { quoteOf } from './quote-of.ts';
import { tagWords } from './tag-word.ts';

/** Anki's own words (manual, "Text Files"): the separator must be known before the columns are read. */
const HEAD = [
  '#separator:tab',
  '#html:true',
  '#deck:Gloss',
  '#guid column:1',
  '#tags column:5',
  ['#columns:GUID', 'Front', 'Back', 'Source', 'Tags'].join('\t'),
];

/**
 * Notes as a text file for Anki: a card asks for the name or the passage, and answers with the note. The id of a note
 * is its card's, so that a second import changes cards instead of doubling them. Tombstones are
 * left out.
 */
export function* toAnki(exported: ExportedNotes): Generator<Piece> {
  yield { text: `${HEAD.join('\n')}\n`, done: 0 };
  for (const note of exported.notes) {
    yield { text: note.deleted === null ? `${cardLine(note, exported)}\n` : '', done: 1 };
  }
}

function cardLine(note: Note, { pages, entries }: ExportedNotes): string {
  const { about } = note;
  const url = pageOf(note);
  const page = url === null ? undefined : pages.get(url);
  const quote = quoteOf(note);
  const name =
    about.kind === 'entry' ? (entries.get(about.entry)?.name ?? about.entry) : page?.title || url || '';
  const front = about.kind === 'passage' ? quote : name;
  const back = [
    markdownToHtml(note.text),
    about.kind === 'entry' && quote !== '' ? `<blockquote>${escapeHtml(quote)}</blockquote>` : '',
  ];
  const source =
    url === null ? '' : htmlLink([page?.title, page?.site].filter(Boolean).join(', ') || url, url);
  const tags = ['gloss', ...tagWords(note.tags)].join(' ');
  return [note.id, escapeHtml(front), back.join(''), source, tags].map(field).join('\t');
}

/** A line end or tab within a field would begin another card or field; as references they are themselves to HTML. */
function field(text: string): string {
  const line = text.replace(/\r\n?/g, '\n').replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
  return /["#]/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}
