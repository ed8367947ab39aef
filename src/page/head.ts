import type { PageHead } from '../core/notes/page-of-head.ts';

/** A JSON-LD block beyond this is not about an article. UTF-16 units. */
const MAX_JSON_LD = 200_000;
/** More than this of one kind is no article's. */
const MOST = 400;

/** Collects what a page says of itself; what it means is found elsewhere (`pageOfHead`). */
export function readHead(): PageHead {
  const all = (selector: string) => [...document.querySelectorAll(selector)].slice(0, MOST);
  const attribute = (selector: string, name: string) =>
    document.querySelector(selector)?.getAttribute(name) ?? null;
  const date = '[itemprop="datePublished"]';
  return {
    address: location.href,
    canonical: attribute('link[rel="canonical" i]', 'href'),
    title: document.title || document.querySelector('h1')?.textContent || '',
    metas: all('meta[content]').flatMap((meta) =>
      ['property', 'name', 'itemprop'].flatMap((name) => {
        const key = meta.getAttribute(name);
        return key ? [[key, meta.getAttribute('content')!] as const] : [];
      }),
    ),
    dates: [
      attribute(date, 'content'),
      attribute(date, 'datetime'),
      attribute('article time[datetime]', 'datetime'),
    ],
    jsonLd: all('script[type="application/ld+json"]')
      .map(({ textContent }) => textContent ?? '')
      .filter((text) => text.length <= MAX_JSON_LD),
  };
}
