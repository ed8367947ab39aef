import type { Note } from '../../core/notes/note.ts';
import { sayDate, sayTime, type TimeZone } from '../../core/notes/say-instant.ts';
import type { Piece } from '../piece.ts';
import { type ExportedNotes, pageOf } from './exported-notes.ts';
import { groupNotes, type NotesOnOne } from './group-notes.ts';
import { HTML_STYLE } from './html-style.ts';
import { escapeHtml, htmlLink, markdownToHtml } from './markdown-to-html.ts';
import { quoteOf } from './quote-of.ts';

/** Nothing is loaded and nothing runs, whatever stands in a note. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Notes as one page that needs nothing else: to read, to print, to send. Tombstones are left out. */
export function* toHtml(exported: ExportedNotes, timeZone: TimeZone): Generator<Piece> {
  const groups = groupNotes(exported);
  const standing = groups.reduce((sum, { notes }) => sum + notes.length, 0);
  const title = `Gloss notes, ${sayDate(exported.at, timeZone)}`;
  yield { text: head(title, standing, groups), done: exported.notes.length - standing };
  for (const [nth, group] of groups.entries()) {
    yield { text: `<section id="s${nth}">\n${groupHead(group)}`, done: 0 };
    for (const note of group.notes) yield { text: noteHtml(note, exported, timeZone), done: 1 };
    yield { text: '</section>\n', done: 0 };
  }
  yield { text: '</main>\n</body>\n</html>\n', done: 0 };
}

function head(title: string, count: number, groups: readonly NotesOnOne[]): string {
  const contents = groups.map(
    ({ name, notes }, nth) =>
      `<li><a href="#s${nth}">${escapeHtml(name)}</a> <span>${notes.length}</span></li>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Gloss">
<title>${escapeHtml(title)}</title>
<style>
${HTML_STYLE}</style>
</head>
<body>
<main>
<header>
<h1>${escapeHtml(title)}</h1>
<p>${count.toLocaleString('en-GB')} ${count === 1 ? 'note' : 'notes'}</p>
</header>
${groups.length > 1 ? `<nav aria-label="Contents">\n<ol>\n${contents.join('\n')}\n</ol>\n</nav>\n` : ''}`;
}

function groupHead(group: NotesOnOne): string {
  const name = group.kind === 'page' ? htmlLink(group.name, group.url) : escapeHtml(group.name);
  const facts =
    group.kind === 'entry'
      ? [group.entryKind]
      : [group.page?.site, group.page?.author, group.page?.published];
  const said = facts.filter(Boolean).map((fact) => escapeHtml(fact!));
  return `<h2>${name}</h2>\n${said.length > 0 ? `<p class="what">${said.join(' · ')}</p>\n` : ''}`;
}

function noteHtml(note: Note, { pages }: ExportedNotes, timeZone: TimeZone): string {
  const { about, colour, created, tags } = note;
  const quote = quoteOf(note);
  const url = about.kind === 'entry' ? pageOf(note) : null;
  const when = `<time datetime="${escapeHtml(created)}">${escapeHtml(`${sayDate(created, timeZone)}, ${sayTime(created, timeZone)}`)}</time>`;
  const foot = [
    when,
    url === null ? '' : htmlLink(pages.get(url)?.title || url, url),
    ...tags.map((tag) => `<span class="tag">${escapeHtml(tag)}</span>`),
  ].filter(Boolean);
  const drawn = colour === null ? '' : ` data-colour="${escapeHtml(colour)}"`;
  return [
    `<article id="n-${escapeHtml(note.id)}"${drawn}>\n`,
    quote === '' ? '' : `<blockquote>${escapeHtml(quote)}</blockquote>\n`,
    note.text.trim() === '' ? '' : `<div class="text">${markdownToHtml(note.text)}</div>\n`,
    `<footer>${foot.join(' ')}</footer>\n</article>\n`,
  ].join('');
}
