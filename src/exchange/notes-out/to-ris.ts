import type { Piece } from '../piece.ts';
import { type Author, type CitedArticle, citedArticles } from './cited-articles.ts';
import type { ExportedNotes } from './exported-notes.ts';

/** The articles that notes were written on as RIS, for Zotero and the like; the notes go along as `N1`. */
export function* toRis(exported: ExportedNotes): Generator<Piece> {
  for (const article of citedArticles(exported)) yield { text: reference(article), done: article.count };
}

function reference({ title, site, authors, published, accessed, url, tags, notes }: CitedArticle): string {
  const lines: (readonly [tag: string, value: string])[] = [
    ['TY', published.length > 0 ? 'NEWS' : 'ELEC'],
    ['TI', title],
    ...authors.map((author) => ['AU', sayAuthor(author)] as const),
    ['T2', site],
    ['PY', `${published[0] ?? ''}`],
    ['DA', slashed(published)],
    ['UR', url],
    ['Y2', slashed(accessed)],
    ...tags.map((tag) => ['KW', tag] as const),
    ...notes.map((note) => ['N1', note] as const),
  ];
  const said = lines.flatMap(([tag, value]) => {
    const line = value.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
    return line === '' ? [] : [`${tag}  - ${line}`];
  });
  return `${said.join('\r\n')}\r\nER  - \r\n\r\n`;
}

function sayAuthor(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}

/** `2019/04/24`, as far as it is known. */
function slashed(parts: readonly number[]): string {
  return parts.map((part) => `${part}`.padStart(2, '0')).join('/');
}
