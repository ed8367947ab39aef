import { type Day, dayOf } from '../glossary/day.ts';
import { hostOf } from './host-of.ts';
import type { Page } from './note.ts';
import { normalizePageUrl } from './page-url.ts';

/** What a page says of itself, as its reader has collected it; everything here is the page's word and untrusted. */
export type PageHead = {
  readonly address: string;
  readonly canonical: string | null;
  /** Its title, or its first heading where it has none. */
  readonly title: string;
  /** Meta elements: each name, property or `itemprop` with its content, in document order. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** Dates in microdata and time elements, the best first. */
  readonly dates: readonly (string | null)[];
  /** JSON-LD blocks, as they stand. */
  readonly jsonLd: readonly string[];
};

/** A page as notes know it, and the day that it appeared. */
export type KnownPage = { readonly page: Page; readonly published: Day | null };

/** Longer than any honest headline; a page cannot make us carry a novel. */
const MAX_WORDS = 500;
/** What a page says of itself, in Open Graph, Schema.org (JSON-LD and microdata) or plain meta elements. */
export function pageOfHead(head: PageHead): KnownPage {
  const { address, title } = head;
  const linked = jsonLdArticle(head);
  const published = clipOrNull(publishedBy(head) ?? linked.published);
  return {
    page: {
      url: normalizePageUrl(canonical(head)),
      title: clip(meta(head, 'og:title') ?? (title || address)),
      site: clip(meta(head, 'og:site_name') ?? hostOf(address).replace(/^www\./, '')),
      author: clipOrNull(meta(head, 'author', 'article:author', 'byl', 'dc.creator') ?? linked.author),
      published,
    },
    published: published === null ? null : dayOf(published),
  };
}

function publishedBy(head: PageHead): string | null {
  return (
    meta(
      head,
      'article:published_time',
      'og:published_time',
      'datePublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'publish-date',
      'citation_publication_date',
    ) ??
    head.dates.find((date) => date !== null) ??
    null
  );
}

/** The content of the first meta element of the first of the names that has one. */
function meta({ metas }: PageHead, ...names: readonly string[]): string | null {
  for (const name of names) {
    const wanted = name.toLowerCase();
    const content = metas.find(([key]) => key.toLowerCase() === wanted)?.[1].trim();
    if (content) return content;
  }
  return null;
}

/** A page may call itself by another address only on its own host. */
function canonical({ canonical: href, address }: PageHead): string {
  if (!href || !URL.canParse(href, address)) return address;
  const url = new URL(href, address);
  return url.host === new URL(address).host && /^https?:$/.test(url.protocol) ? url.href : address;
}

type Linked = { readonly published: string | null; readonly author: string | null };

function jsonLdArticle({ jsonLd }: PageHead): Linked {
  for (const text of jsonLd) {
    const found = findDated(parseOrNull(text), 0);
    if (found) return found;
  }
  return { published: null, author: null };
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Pages write broken JSON-LD often enough; then it says nothing.
    return null;
  }
}

/** JSON-LD nests through arrays and `@graph`; nobody nests an article deeper than this. */
const MAX_DEPTH = 6;

function findDated(node: unknown, depth: number): Linked | null {
  if (depth > MAX_DEPTH || typeof node !== 'object' || node === null) return null;
  if (Array.isArray(node)) {
    for (const one of node) {
      const found = findDated(one, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const fields = node as Readonly<Record<string, unknown>>;
  if (typeof fields.datePublished === 'string') {
    return { published: fields.datePublished, author: nameOf(fields.author) };
  }
  return findDated(fields['@graph'], depth + 1) ?? findDated(fields.mainEntity, depth + 1);
}

function nameOf(author: unknown): string | null {
  if (typeof author === 'string') return author;
  if (Array.isArray(author)) return author.map(nameOf).filter(Boolean).join(', ') || null;
  if (typeof author === 'object' && author !== null && 'name' in author) return nameOf(author.name);
  return null;
}

function clip(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_WORDS);
}

function clipOrNull(text: string | null): string | null {
  return text === null ? null : clip(text) || null;
}
