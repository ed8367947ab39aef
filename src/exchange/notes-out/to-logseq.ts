import type { Note } from '../../core/notes/note.ts';
import { dayAt, sayTime, type TimeZone } from '../../core/notes/say-instant.ts';
import type { Piece } from '../piece.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';
import { type ExportedNotes, pageOf, standingNotes } from './exported-notes.ts';
import { fileNames } from './file-names.ts';
import { groupNotes, type NotesOnOne } from './group-notes.ts';
import { quoteOf } from './quote-of.ts';
import { tagWords } from './tag-word.ts';

/**
 * Notes as pages of a Logseq graph, one for each entry and each article: properties in the first block, then a block
 * for each note, with the quote above and the words beneath it. Tombstones are left out.
 */
export function* toLogseq(exported: ExportedNotes, timeZone: TimeZone): Generator<Piece> {
  const nameFor = fileNames();
  for (const group of groupNotes(exported)) {
    const file = `pages/${nameFor(group.name)}.md`;
    yield { file, text: `${pageProperties(group)}\n\n`, done: 0 };
    for (const note of group.notes) yield { file, text: block(note, exported, timeZone), done: 1 };
  }
  yield { text: '', done: exported.notes.length - standingNotes(exported.notes).length };
}

function pageProperties(group: NotesOnOne): string {
  const known: readonly (readonly [string, string | null | undefined])[] =
    group.kind === 'entry'
      ? [
          ['gloss-entry', group.entry],
          ['kind', group.entryKind],
        ]
      : [
          ['url', group.url],
          ['site', group.page?.site],
          ['author', group.page?.author],
          ['published', group.page?.published],
        ];
  return [['title', group.name] as const, ...known, ['tags', 'gloss'] as const]
    .flatMap(([key, value]) => (value ? [`${key}:: ${oneLine(value)}`] : []))
    .join('\n');
}

function block(note: Note, { pages }: ExportedNotes, timeZone: TimeZone): string {
  const quote = escapeMarkdown(quoteOf(note));
  const url = note.about.kind === 'entry' ? pageOf(note) : null;
  const head = quote === '' ? sayWhen(note, timeZone) : `> ${quote}`;
  const properties = [
    quote === '' ? '' : `written:: ${sayWhen(note, timeZone)}`,
    note.tags.length > 0 ? `tags:: ${tagWords(note.tags).join(', ')}` : '',
    note.colour === null ? '' : `colour:: ${oneLine(note.colour)}`,
    url === null ? '' : `source:: ${markdownLink(pages.get(url)?.title.trim() || url, url)}`,
    `id:: ${note.id}`,
  ].filter(Boolean);
  const lines = [`- ${head}`, ...properties.map((line) => `  ${line}`)];
  if (note.text.trim() !== '') {
    const [first = '', ...rest] = note.text.trim().split(/\r\n?|\n/);
    lines.push(`\t- ${ownBlock(first)}`, ...rest.map((line) => `\t  ${ownBlock(line)}`));
  }
  return `${lines.join('\n')}\n`;
}

function sayWhen({ created }: Note, timeZone: TimeZone): string {
  return `${dayAt(created, timeZone) ?? created} ${sayTime(created, timeZone)}`.trim();
}

/** A line of a note must not become a block or a property of its own. */
function ownBlock(line: string): string {
  return line.replace(/^(\s*)([-*+])(?=\s)/, '$1\\$2').replace(/^(\s*[\w-]+)::/, '$1\\::');
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
