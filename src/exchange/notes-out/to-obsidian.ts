import type { Note } from '../../core/notes/note.ts';
import { dayAt, sayDate, sayTime, type TimeZone } from '../../core/notes/say-instant.ts';
import type { Piece } from '../piece.ts';
import { escapeMarkdown, markdownLink } from './escape-markdown.ts';
import { type ExportedNotes, pageOf, standingNotes } from './exported-notes.ts';
import { fileNames } from './file-names.ts';
import { groupNotes, type NotesOnOne } from './group-notes.ts';
import { nestMarkdown } from './nest-markdown.ts';
import { quoteOf } from './quote-of.ts';
import { tagWords } from './tag-word.ts';
import { yamlString } from './yaml-string.ts';

/** Notes stand right under the file's title. */
const TITLE_LEVEL = 1;

/**
 * Notes as files for a vault, one for each entry and one for each article, with properties as Obsidian takes them and
 * links from a note to the article that it was written on. Tombstones are left out.
 */
export function* toObsidian(exported: ExportedNotes, timeZone: TimeZone): Generator<Piece> {
  const groups = groupNotes(exported);
  const nameFor = fileNames();
  const names = groups.map(({ name }) => nameFor(name));
  const articles = new Map<string, string>();
  groups.forEach((group, nth) => {
    if (group.kind === 'page') articles.set(group.url, names[nth]!);
  });
  for (const [nth, group] of groups.entries()) {
    const file = `${names[nth]}.md`;
    const title = escapeMarkdown(group.name) || 'Without a name';
    yield { file, text: `${properties(group, timeZone)}\n\n# ${title}\n`, done: 0 };
    for (const note of group.notes)
      yield { file, text: `\n${noteText(note, exported, articles, timeZone)}\n`, done: 1 };
  }
  yield { text: '', done: exported.notes.length - standingNotes(exported.notes).length };
}

function properties(group: NotesOnOne, timeZone: TimeZone): string {
  const known =
    group.kind === 'entry'
      ? [`entry: ${yamlString(group.entry)}`, ...(group.entryKind ? [`kind: ${group.entryKind}`] : [])]
      : [
          `url: ${yamlString(group.url)}`,
          ...(group.page?.site ? [`site: ${yamlString(group.page.site)}`] : []),
          ...(group.page?.author ? [`author: ${yamlString(group.page.author)}`] : []),
          ...publishedLine(group.page?.published ?? null),
        ];
  const { notes } = group;
  const written = notes.map(({ created }) => created).sort();
  const day = (instant = '') => dayAt(instant, timeZone) ?? '""';
  return [
    '---',
    `title: ${yamlString(group.name)}`,
    `doc_type: ${group.kind === 'entry' ? 'gloss-entry' : 'gloss-article'}`,
    ...known,
    `first_note: ${day(written[0])}`,
    `last_note: ${day(written.at(-1))}`,
    'tags:',
    ...tagWords(['gloss', ...notes.flatMap(({ tags }) => tags)]).map((tag) => `  - ${yamlString(tag)}`),
    '---',
  ].join('\n');
}

/** A whole day stands without quotes, so that a vault can sort by it. */
function publishedLine(published: string | null): string[] {
  if (!published) return [];
  return [`published: ${/^\d{4}-\d{2}-\d{2}$/.test(published) ? published : yamlString(published)}`];
}

function noteText(
  note: Note,
  { pages }: ExportedNotes,
  articles: ReadonlyMap<string, string>,
  timeZone: TimeZone,
): string {
  const quote = escapeMarkdown(quoteOf(note));
  const text = nestMarkdown(note.text, TITLE_LEVEL);
  const url = note.about.kind === 'entry' ? pageOf(note) : null;
  const article = url === null ? undefined : articles.get(url);
  const source =
    url === null
      ? ''
      : article !== undefined
        ? `[[${article}]]`
        : markdownLink(pages.get(url)?.title.trim() || url, url);
  const when = `${sayDate(note.created, timeZone)}, ${sayTime(note.created, timeZone)}`;
  const foot = [
    `*${escapeMarkdown(when)}*`,
    source,
    tagWords(note.tags)
      .map((tag) => `#${tag}`)
      .join(' '),
    note.colour === null ? '' : `colour:: ${escapeMarkdown(note.colour)}`,
  ];
  return [
    quote === '' ? '' : note.about.kind === 'passage' ? `> ==${quote}==` : `> ${quote}`,
    text.trim() === '' ? '' : text,
    // The id of a block: links to a single note go on working when the file is moved.
    `${foot.filter(Boolean).join(' · ')} ^${note.id}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}
