import Mustache from 'mustache';
import type { Note } from '../../core/notes/note.ts';
import { dayAt, sayDate, sayTime, type TimeZone } from '../../core/notes/say-instant.ts';
import type { Piece } from '../piece.ts';
import { type ExportedNotes, pageOf, standingNotes } from './exported-notes.ts';
import { groupNotes, type NotesOnOne } from './group-notes.ts';
import { quoteOf } from './quote-of.ts';
import { tagWords } from './tag-word.ts';

/** Nothing is escaped: only who writes the template knows what the text is for. */
const AS_IT_STANDS = { escape: (value: unknown) => `${value}` };

/** What is wrong with a template, for the reader; `null` where nothing is. */
export function faultOfTemplate(template: string): string | null {
  try {
    Mustache.parse(template);
    return null;
  } catch (error) {
    // Mustache says what and where through its error's message: "Unclosed section "notes" at 31".
    const [, what, at] =
      /^(.*?)(?: at (\d+))?$/.exec(error instanceof Error ? error.message : `${error}`) ?? [];
    return at === undefined
      ? `${what}.`
      : `${what}, on line ${template.slice(0, Number(at)).split('\n').length}.`;
  }
}

/**
 * Notes by the reader's own template, in the language of Mustache. `{{#notes}}` and `{{#subjects}}` at the top of it
 * are written piece by piece; a subject is an entry or a page with its notes. Tombstones are left out.
 */
export function* toTemplate(exported: ExportedNotes, template: string, timeZone: TimeZone): Generator<Piece> {
  const fault = faultOfTemplate(template);
  if (fault !== null) {
    yield { text: `The template cannot be used. ${fault}\n`, done: exported.notes.length };
    return;
  }
  const writer = new Mustache.Writer();
  const groups = groupNotes(exported);
  const standing = standingNotes(exported.notes);
  const frame = new Mustache.Context({
    title: `Gloss notes, ${sayDate(exported.at, timeZone)}`,
    date: dayAt(exported.at, timeZone) ?? exported.at,
    count: standing.length,
  });
  let told = false;
  for (const token of Mustache.parse(template)) {
    const [kind, name, , , inner] = token as unknown as [string, string, number, number, never];
    const items = kind !== '#' ? null : name === 'notes' ? standing : name === 'subjects' ? groups : null;
    if (items === null) {
      yield {
        text: writer.renderTokens([token] as never, frame, undefined, template, AS_IT_STANDS),
        done: 0,
      };
      continue;
    }
    for (const item of items) {
      const view =
        'notes' in item ? viewOfSubject(item, exported, timeZone) : viewOfNote(item, exported, timeZone);
      const done = told ? 0 : 'notes' in item ? item.notes.length : 1;
      yield { text: writer.renderTokens(inner, frame.push(view), undefined, template, AS_IT_STANDS), done };
    }
    told = true;
  }
  yield { text: '', done: told ? exported.notes.length - standing.length : exported.notes.length };
}

function viewOfSubject(group: NotesOnOne, exported: ExportedNotes, timeZone: TimeZone) {
  const page = group.kind === 'page' ? group.page : null;
  return {
    name: group.name,
    isEntry: group.kind === 'entry',
    isPage: group.kind === 'page',
    entry: group.kind === 'entry' ? group.entry : '',
    kind: (group.kind === 'entry' ? group.entryKind : null) ?? '',
    ...viewOfPage(group.kind === 'page' ? group.url : '', page),
    count: group.notes.length,
    notes: group.notes.map((note) => viewOfNote(note, exported, timeZone)),
  };
}

function viewOfNote(note: Note, { pages, entries }: ExportedNotes, timeZone: TimeZone) {
  const { about, id, text, tags, colour, created, updated } = note;
  const url = pageOf(note);
  const page = url === null ? null : (pages.get(url) ?? null);
  const entry = about.kind === 'entry' ? entries.get(about.entry) : undefined;
  return {
    id,
    text,
    hasText: text.trim() !== '',
    quote: quoteOf(note),
    name: about.kind === 'entry' ? (entry?.name ?? about.entry) : page?.title || url || '',
    kind: entry?.kind ?? '',
    isEntry: about.kind === 'entry',
    isPassage: about.kind === 'passage',
    isPage: about.kind === 'page',
    tags,
    hashtags: tagWords(tags)
      .map((tag) => `#${tag}`)
      .join(' '),
    colour: colour ?? '',
    created,
    updated,
    date: dayAt(created, timeZone) ?? created,
    time: sayTime(created, timeZone),
    ...viewOfPage(url ?? '', page),
  };
}

function viewOfPage(
  url: string,
  page: { title: string; site: string; author: string | null; published: string | null } | null,
) {
  return {
    url,
    title: page?.title || url,
    site: page?.site ?? '',
    author: page?.author ?? '',
    published: page?.published ?? '',
  };
}
