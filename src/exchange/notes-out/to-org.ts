import type { Note } from '../../core/notes/note.ts';
import { dayAt, sayDate, sayTime, type TimeZone } from '../../core/notes/say-instant.ts';
import type { Piece } from '../piece.ts';
import { type ExportedNotes, pageOf, standingNotes } from './exported-notes.ts';
import { groupNotes, type NotesOnOne } from './group-notes.ts';
import { quoteOf } from './quote-of.ts';

/** An Org tag: letters, digits, `_`, `@`, `#` and `%`. */
const NO_TAG_CHARACTER = /[^\p{L}\p{M}\p{N}_@#%]+/gu;

/** Notes as one Org file: a heading for each entry and article, one below for each note. Tombstones are left out. */
export function* toOrg(exported: ExportedNotes, timeZone: TimeZone): Generator<Piece> {
  const title = `Gloss notes, ${sayDate(exported.at, timeZone)}`;
  yield { text: `#+TITLE: ${title}\n#+FILETAGS: :gloss:\n`, done: 0 };
  for (const group of groupNotes(exported)) {
    yield { text: `\n* ${oneLine(group.name) || 'Without a name'}\n${drawer(propertiesOf(group))}`, done: 0 };
    for (const note of group.notes) yield { text: noteText(note, exported, timeZone), done: 1 };
  }
  yield { text: '', done: exported.notes.length - standingNotes(exported.notes).length };
}

function propertiesOf(group: NotesOnOne): Property[] {
  return group.kind === 'entry'
    ? [
        ['ENTRY', group.entry],
        ['KIND', group.entryKind],
      ]
    : [
        ['URL', group.url],
        ['SITE', group.page?.site],
        ['AUTHOR', group.page?.author],
        ['PUBLISHED', group.page?.published],
      ];
}

type Property = readonly [name: string, value: string | null | undefined];

function drawer(properties: readonly Property[]): string {
  const lines = properties.flatMap(([name, value]) => (value ? [`:${name}: ${oneLine(value)}`] : []));
  return `${[':PROPERTIES:', ...lines, ':END:'].join('\n')}\n`;
}

function noteText(note: Note, { pages }: ExportedNotes, timeZone: TimeZone): string {
  const tags = note.tags
    .map((tag) => tag.trim().replace(NO_TAG_CHARACTER, '_'))
    .filter((tag) => /\w|\p{L}/u.test(tag));
  const when = `${dayAt(note.created, timeZone) ?? note.created} ${sayTime(note.created, timeZone)}`.trim();
  const url = pageOf(note);
  const quote = quoteOf(note).trim();
  return [
    `** [${when}]${tags.length > 0 ? ` :${tags.join(':')}:` : ''}`,
    drawer([
      ['ID', note.id],
      ['COLOUR', note.colour],
    ]).trimEnd(),
    quote === '' ? '' : `#+BEGIN_QUOTE\n${plainLines(quote)}\n#+END_QUOTE`,
    plainLines(note.text.trim()),
    note.about.kind === 'entry' && url !== null
      ? `[[${linkPart(url)}][${linkPart(pages.get(url)?.title || url)}]]`
      : '',
  ]
    .filter(Boolean)
    .join('\n')
    .concat('\n');
}

/** Lines that Org would read as headings, drawers or keywords get a zero-width space before them, as its manual says. */
function plainLines(text: string): string {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^(?=\*+\s|\s*#\+|\s*:[\w-]+:)/, '\u200b'))
    .join('\n');
}

function linkPart(text: string): string {
  return oneLine(text).replace(/[[\]]/g, (bracket) => (bracket === '[' ? '%5B' : '%5D'));
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
