/** What a page says of itself, as it says it; everything here is the page's word and untrusted. */
export type Article = {
  /** The address that the page calls its own, or that of the document. */
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly author: string | null;
  /** As written, usually ISO 8601. */
  readonly published: string | null;
};

/** Longer than any honest headline; a page cannot make us carry a novel. */
const MAX_WORDS = 500;
/** A JSON-LD block beyond this is not about an article. UTF-16 units. */
const MAX_JSON_LD = 200_000;

/** Reads what the page says of itself: Open Graph, Schema.org (JSON-LD and microdata), plain meta elements. */
export function readArticle(page: Document, address: string): Article {
  const linked = jsonLdArticle(page);
  const metas = readMetas(page);
  return {
    url: canonical(page, address),
    title: clip(meta(metas, 'og:title') ?? (page.title || page.querySelector('h1')?.textContent) ?? address),
    site: clip(meta(metas, 'og:site_name') ?? hostOf(address)),
    author: clipOrNull(meta(metas, 'author', 'article:author', 'byl', 'dc.creator') ?? linked.author),
    published: clipOrNull(publishedBy(page, metas) ?? linked.published),
  };
}

function publishedBy(page: Document, metas: Metas): string | null {
  return (
    meta(
      metas,
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
    page.querySelector('[itemprop="datePublished"]')?.getAttribute('content') ??
    page.querySelector('[itemprop="datePublished"]')?.getAttribute('datetime') ??
    page.querySelector('article time[datetime]')?.getAttribute('datetime') ??
    null
  );
}

/** What a page's meta elements say, by name; the first of a name counts. */
type Metas = ReadonlyMap<string, string>;

function readMetas(page: Document): Metas {
  const metas = new Map<string, string>();
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')!.trim();
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (content && name && !metas.has(name)) metas.set(name, content);
    }
  }
  return metas;
}

/** The first of the names for which the page has a meta element with content. */
function meta(metas: Metas, ...names: readonly string[]): string | null {
  for (const name of names) {
    const content = metas.get(name.toLowerCase());
    if (content) return content;
  }
  return null;
}

/** A page may call itself by another address only on its own host. */
function canonical(page: Document, address: string): string {
  const href = page.querySelector('link[rel="canonical" i]')?.getAttribute('href');
  if (!href || !URL.canParse(href, address)) return address;
  const url = new URL(href, address);
  return url.host === new URL(address).host && /^https?:$/.test(url.protocol) ? url.href : address;
}

type Linked = { readonly published: string | null; readonly author: string | null };

function jsonLdArticle(page: Document): Linked {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_JSON_LD || !text.includes('datePublished')) continue;
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

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : '';
}

function clip(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_WORDS);
}

function clipOrNull(text: string | null): string | null {
  return text === null ? null : clip(text) || null;
}
