/** A host name without `www.`, in lower case; or `file:` for the files of this machine. */
export type Site = string & { readonly __brand: 'Site' };

/** The site of an address; `null` where Gloss reads nothing (settings of the browser, other extensions). */
export function siteOf(address: string): Site | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (protocol === 'file:') return 'file:' as Site;
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  return hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '') as Site;
}
