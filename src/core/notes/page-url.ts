import type { PageUrl } from './note.ts';

/** Parameters that say where a reader came from, not what page it is. */
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|cmpid|yclid|_hs(?:enc|mi))$/i;

/**
 * The address under which a page is remembered: without fragment and tracking parameters, the rest in its order.
 * An address that cannot be parsed is kept as it is.
 */
export function normalizePageUrl(address: string): PageUrl {
  if (!URL.canParse(address)) return address as PageUrl;
  const url = new URL(address);
  url.hash = '';
  // By hand: Firefox lets no content script iterate a URLSearchParams.
  const parameters = url.search.slice(1).split('&');
  url.search = parameters.filter((parameter) => !TRACKING.test(parameter.split('=')[0]!)).join('&');
  return url.href as PageUrl;
}
