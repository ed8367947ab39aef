import { indented } from '../json-text.ts';
import type { Piece } from '../piece.ts';
import { type CitedArticle, citedArticles } from './cited-articles.ts';
import type { ExportedNotes } from './exported-notes.ts';

/** The articles that notes were written on as CSL-JSON, for Zotero, Pandoc and the like; the notes go along as `note`. */
export function* toCsl(exported: ExportedNotes): Generator<Piece> {
  yield { text: '[', done: 0 };
  let before = '\n  ';
  for (const article of citedArticles(exported)) {
    yield { text: before + indented(item(article), 2), done: article.count };
    before = ',\n  ';
  }
  yield { text: '\n]\n', done: 0 };
}

function item({ title, site, authors, published, accessed, url, tags, notes }: CitedArticle) {
  return {
    id: url,
    type: published.length > 0 ? 'article-newspaper' : 'webpage',
    title,
    ...(site !== '' && { 'container-title': site }),
    ...(authors.length > 0 && { author: authors }),
    ...(published.length > 0 && { issued: { 'date-parts': [published] } }),
    ...(accessed.length > 0 && { accessed: { 'date-parts': [accessed] } }),
    URL: url,
    ...(tags.length > 0 && { keyword: tags.join(', ') }),
    ...(notes.length > 0 && { note: notes.join('\n') }),
  };
}
