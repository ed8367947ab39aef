import type { Note, Page, PageUrl } from '../../core/notes/note.ts';
import { type ExportedNotes, pageOf, standingNotes } from './exported-notes.ts';
import { pushTo } from './group-notes.ts';
import { quoteOf } from './quote-of.ts';

/** An article that notes were written on, as a work to cite. */
export type CitedArticle = {
  readonly url: PageUrl;
  readonly title: string;
  readonly site: string;
  readonly authors: readonly Author[];
  /** Year, month and day as far as they are known; empty where nothing is. */
  readonly published: readonly number[];
  /** The day of the last note on it. */
  readonly accessed: readonly number[];
  readonly tags: readonly string[];
  /** The notes as plain texts: what they quote, and what they say. */
  readonly notes: readonly string[];
  readonly count: number;
};

/** A person whose name could be parted, or whatever else stands for an author. */
export type Author = { readonly given: string; readonly family: string } | { readonly literal: string };

/** The articles that the notes speak of, in the order in which they are first met; tombstones left out. */
export function* citedArticles(exported: ExportedNotes): Generator<CitedArticle> {
  const byPage = new Map<PageUrl, Note[]>();
  for (const note of standingNotes(exported.notes)) {
    const url = pageOf(note);
    if (url !== null) pushTo(byPage, url, note);
  }
  for (const [url, notes] of byPage) yield citedArticle(url, notes, exported);
}

function citedArticle(url: PageUrl, notes: readonly Note[], { pages, entries }: ExportedNotes): CitedArticle {
  const page: Page | undefined = pages.get(url);
  return {
    url,
    title: page?.title || url,
    site: page?.site ?? '',
    authors: authorsOf(page?.author ?? null),
    published: dayParts(page?.published ?? ''),
    accessed: dayParts(
      notes
        .map(({ created }) => created)
        .sort()
        .at(-1)!,
    ),
    tags: [...new Set(notes.flatMap(({ tags }) => tags))],
    notes: notes.flatMap((note) => {
      const name =
        note.about.kind === 'entry' ? (entries.get(note.about.entry)?.name ?? note.about.entry) : '';
      const quote = quoteOf(note);
      const said = [name, quote === '' ? '' : `“${quote}”`, note.text].filter((part) => part.trim() !== '');
      return said.length === 0 ? [] : [said.join(' — ').replace(/\s+/g, ' ').trim()];
    }),
    count: notes.length,
  };
}

/** "Ines Aalto and Jo Berg": two people. What does not look like people is left as it stands. */
function authorsOf(said: string | null): Author[] {
  const names = (said ?? '')
    .replace(/^\s*by\s+/i, '')
    .split(/\s*(?:;|,|&|\band\b)\s*/)
    .map((name) => name.trim())
    .filter(Boolean);
  return names.map((name) => {
    const words = name.split(/\s+/);
    const looksLikeAPerson =
      words.length >= 2 &&
      words.length <= 4 &&
      words.every((word) => /^[\p{Lu}\p{Lt}]|^(?:de|van|von|der|den|la|le|bin|al)$/u.test(word));
    if (!looksLikeAPerson) return { literal: name };
    return { given: words.slice(0, -1).join(' '), family: words.at(-1)! };
  });
}

function dayParts(when: string): number[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(when) ?? [];
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
}
