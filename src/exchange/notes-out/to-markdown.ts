import type { Note, Page } from '../../core/notes/note.ts';
import { dayAt, sayDate, sayTime, type TimeZone } from '../../core/notes/say-instant.ts';
import type { Piece } from '../piece.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';
import { type ExportedNotes, pageOf, standingNotes } from './exported-notes.ts';
import { groupNotes } from './group-notes.ts';
import { nestMarkdown } from './nest-markdown.ts';
import { quoteOf } from './quote-of.ts';
import { tagWords } from './tag-word.ts';
import { yamlString } from './yaml-string.ts';

/** The level of the heading over each note. */
const NOTE_LEVEL = 3;

/**
 * Notes as one Markdown file to read, print or put into a vault: front-matter as Obsidian takes it, a section for
 * each entry in the order of the alphabet, then one for each page with notes on its passages. Tombstones are
 * left out.
 */
export function* toMarkdown(exported: ExportedNotes, timeZone: TimeZone): Generator<Piece> {
  const standing = standingNotes(exported.notes);
  const title = `Gloss notes, ${sayDate(exported.at, timeZone)}`;
  yield { text: `${frontMatter(title, standing, exported, timeZone)}\n\n# ${title}`, done: 0 };
  for (const group of groupNotes(exported)) {
    const what = escapeMarkdown(group.kind === 'entry' ? (group.entryKind ?? '') : (group.page?.site ?? ''));
    const head = `\n\n## ${escapeMarkdown(group.name) || 'Without a name'}${what && `\n\n*${what}*`}`;
    yield { text: head, done: 0 };
    for (const note of group.notes)
      yield { text: `\n\n${noteParts(note, exported, timeZone).join('\n\n')}`, done: 1 };
  }
  yield { text: '\n', done: exported.notes.length - standing.length };
}

function frontMatter(
  title: string,
  notes: readonly Note[],
  { at }: ExportedNotes,
  timeZone: TimeZone,
): string {
  const tags = new Set(['gloss']);
  for (const note of notes) for (const tag of note.tags) tags.add(tag);
  return [
    '---',
    `title: ${yamlString(title)}`,
    // A date of YAML, which vaults sort by: the one scalar that must stand without quotes, and only has digits.
    `date: ${dayAt(at, timeZone) ?? yamlString(at)}`,
    'tags:',
    ...tagWords([...tags]).map((tag) => `  - ${yamlString(tag)}`),
    `notes: ${notes.length}`,
    '---',
  ].join('\n');
}

function noteParts(note: Note, { pages }: ExportedNotes, timeZone: TimeZone): string[] {
  const time = sayTime(note.created, timeZone);
  const parts = [
    `${'#'.repeat(NOTE_LEVEL)} ${escapeMarkdown(sayDate(note.created, timeZone))}${time && `, ${time}`}`,
  ];
  const text = nestMarkdown(note.text, NOTE_LEVEL);
  if (text.trim() !== '') parts.push(text);
  const tags = tagWords(note.tags);
  if (tags.length > 0) parts.push(tags.map((tag) => `#${tag}`).join(' '));
  const quote = quoteLines(note, pages);
  if (quote.length > 0) parts.push(quote.map((line) => `> ${line}`).join('\n>\n'));
  return parts;
}

/** The words of the page that the note was written on, then the page. */
function quoteLines(note: Note, pages: ExportedNotes['pages']): string[] {
  const url = pageOf(note);
  return [escapeMarkdown(quoteOf(note)), url === null ? '' : sayPage(url, pages.get(url))].filter(
    (line) => line !== '',
  );
}

function sayPage(url: string, page: Page | undefined): string {
  const link = markdownLink(page?.title.trim() || url, url);
  const site = escapeMarkdown(page?.site ?? '');
  return site ? `${link}, ${site}` : link;
}
