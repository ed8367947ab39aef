import type { Note, Page } from '../../core/notes/note.ts';
import { dayAt, sayDate, sayTime, type TimeZone } from '../../core/notes/say-instant.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';
import { type ExportedNotes, pageOf } from './exported-notes.ts';
import { nestMarkdown } from './nest-markdown.ts';
import { yamlString } from './yaml-string.ts';

/** The level of the heading over each note. */
const NOTE_LEVEL = 3;

/** The notes about one entry, or about one page and its passages. */
type Section = { readonly name: string; readonly what: string; readonly notes: Note[] };

/**
 * Notes as one Markdown file to read, print or put into a vault: front-matter as Obsidian takes it, a section for
 * each entry in the order of the alphabet, then one for each page with notes on its passages. Tombstones are
 * left out.
 */
export function toMarkdown(exported: ExportedNotes, timeZone: TimeZone): string {
  const standing = exported.notes.filter((note) => note.deleted === null);
  const sections = sectionsOf(standing, exported);
  const title = `Gloss notes, ${sayDate(exported.at, timeZone)}`;
  const parts = [frontMatter(title, standing, exported, timeZone), `# ${title}`];
  for (const { name, what, notes } of sections) {
    parts.push(`## ${escapeMarkdown(name) || 'Without a name'}`);
    if (what) parts.push(`*${what}*`);
    for (const note of notes) parts.push(...noteParts(note, exported, timeZone));
  }
  return `${parts.join('\n\n')}\n`;
}

function frontMatter(
  title: string,
  notes: readonly Note[],
  { at }: ExportedNotes,
  timeZone: TimeZone,
): string {
  const tags = new Set(['gloss', ...notes.flatMap((note) => note.tags.map(tagWord))]);
  tags.delete('');
  return [
    '---',
    `title: ${yamlString(title)}`,
    // A date of YAML, which vaults sort by: the one scalar that must stand without quotes, and only has digits.
    `date: ${dayAt(at, timeZone) ?? yamlString(at)}`,
    'tags:',
    ...[...tags].map((tag) => `  - ${yamlString(tag)}`),
    `notes: ${notes.length}`,
    '---',
  ].join('\n');
}

function sectionsOf(notes: readonly Note[], { entries, pages }: ExportedNotes): Section[] {
  const byEntry = new Map<string, Section>();
  const byPage = new Map<string, Section>();
  for (const note of notes) {
    const { about } = note;
    const sections = about.kind === 'entry' ? byEntry : byPage;
    const key = about.kind === 'entry' ? about.entry : about.page;
    const section = sections.get(key);
    if (section) {
      section.notes.push(note);
    } else if (about.kind === 'entry') {
      const entry = entries.get(about.entry);
      sections.set(key, { name: entry?.name ?? about.entry, what: entry?.kind ?? '', notes: [note] });
    } else {
      const page = pages.get(about.page);
      sections.set(key, { name: page?.title || about.page, what: page?.site ?? '', notes: [note] });
    }
  }
  const inOrder = (sections: Iterable<Section>) =>
    [...sections].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return [...inOrder(byEntry.values()), ...inOrder(byPage.values())].map((section) => ({
    ...section,
    what: escapeMarkdown(section.what),
  }));
}

function noteParts(note: Note, { pages }: ExportedNotes, timeZone: TimeZone): string[] {
  const time = sayTime(note.created, timeZone);
  const parts = [
    `${'#'.repeat(NOTE_LEVEL)} ${escapeMarkdown(sayDate(note.created, timeZone))}${time && `, ${time}`}`,
  ];
  const text = nestMarkdown(note.text, NOTE_LEVEL);
  if (text.trim() !== '') parts.push(text);
  const tags = note.tags.map(tagWord).filter((tag) => tag !== '');
  if (tags.length > 0) parts.push(tags.map((tag) => `#${tag}`).join(' '));
  const quote = quoteOf(note, pages);
  if (quote.length > 0) parts.push(quote.map((line) => `> ${line}`).join('\n>\n'));
  return parts;
}

/** The words of the page that the note was written on, then the page. */
function quoteOf(note: Note, pages: ExportedNotes['pages']): string[] {
  const words = note.about.kind === 'passage' ? note.about.anchor.exact : (note.origin?.sentence ?? '');
  const url = pageOf(note);
  return [escapeMarkdown(words), url === null ? '' : sayPage(url, pages.get(url))].filter(
    (line) => line !== '',
  );
}

function sayPage(url: string, page: Page | undefined): string {
  const link = markdownLink(page?.title.trim() || url, url);
  const site = escapeMarkdown(page?.site ?? '');
  return site ? `${link}, ${site}` : link;
}

/** A tag as Obsidian takes it: letters, digits, `_`, `-` and `/`, with something that is no digit; '' for none. */
function tagWord(tag: string): string {
  const word = tag
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}_/-]/gu, '');
  return /[^\p{N}]/u.test(word) ? word : '';
}
