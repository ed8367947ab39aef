import { foldForSearch } from '../../core/text/fold-for-search.ts';
import type { Piece } from '../piece.ts';
import { type Author, type CitedArticle, citedArticles } from './cited-articles.ts';
import type { ExportedNotes } from './exported-notes.ts';

/** The articles that notes were written on as BibTeX; the notes go along as `annote`. */
export function* toBibtex(exported: ExportedNotes): Generator<Piece> {
  const taken = new Map<string, number>();
  for (const article of citedArticles(exported)) {
    const key = keyOf(article);
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    yield { text: entry(article, before === 0 ? key : `${key}-${before + 1}`), done: article.count };
  }
}

function entry(article: CitedArticle, key: string): string {
  const { title, site, authors, published, accessed, url, tags, notes } = article;
  const dated = published.length > 0;
  const fields: (readonly [name: string, value: string])[] = [
    // A second pair of braces keeps the capitals of names.
    ['title', `{${escapeTex(title)}}`],
    ['author', authors.map(sayAuthor).join(' and ')],
    [dated ? 'journal' : 'howpublished', escapeTex(site)],
    ['year', `${published[0] ?? ''}`],
    ['date', dashed(published)],
    // In braces of its own kind an address stands as it is, but for what would end it.
    ['url', url.replace(/[{}\\%\s]/g, (character) => encodeURIComponent(character))],
    ['urldate', dashed(accessed)],
    ['keywords', escapeTex(tags.join(', '))],
    ['annote', notes.map(escapeTex).join('\\par ')],
  ];
  const said = fields
    .filter(([, value]) => value !== '' && value !== '{}')
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@${dated ? 'article' : 'misc'}{${key},\n${said.join(',\n')}\n}\n\n`;
}

/** `aalto2019summit`: who, when, and the first word that tells; in plain letters. */
function keyOf({ authors, published, title, site }: CitedArticle): string {
  const [first] = authors;
  const who = first ? ('literal' in first ? first.literal : first.family) : site;
  const telling = plainWords(title).find((word) => word.length > 3) ?? '';
  return `${plainWords(who)[0] ?? ''}${published[0] ?? ''}${telling}` || 'article';
}

function plainWords(text: string): string[] {
  return foldForSearch(text).match(/[a-z0-9]+/g) ?? [];
}

function sayAuthor(author: Author): string {
  return 'literal' in author
    ? `{${escapeTex(author.literal)}}`
    : `${escapeTex(author.family)}, ${escapeTex(author.given)}`;
}

function dashed(parts: readonly number[]): string {
  return parts.map((part) => `${part}`.padStart(2, '0')).join('-');
}

function escapeTex(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/[\\{}$&#%_^~]/g, (character) => TEX[character] ?? `\\${character}`);
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};
