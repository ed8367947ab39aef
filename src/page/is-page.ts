/** What browsers show as a page of text. Their viewers for PDF, XML, pictures and films are documents too. */
const TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/**
 * Whether a document is one that people read as a page, and that a card can be shown in. An empty tab is none, but a
 * frame may be written into. A sandboxed document has no `origin`, nor has any frame in it: neither browser runs the
 * card there. Files and `data:` addresses have none either, but are no sandboxes.
 */
export function isPage(
  { contentType, URL: address }: Pick<Document, 'contentType' | 'URL'>,
  origin: string,
  isTop: boolean,
): boolean {
  const isSandboxed = origin === 'null' && /^(?:http|about)/.test(address);
  return TYPES.has(contentType) && !isSandboxed && !(isTop && address.startsWith('about:'));
}
