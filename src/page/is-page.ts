/** What browsers show as a page of text. Their viewers for PDF, XML, pictures and films are documents too. */
const TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** Whether a document is one that people read as a page. An empty tab is none, but a frame may be written into. */
export function isPage(
  { contentType, URL: address }: Pick<Document, 'contentType' | 'URL'>,
  isTop: boolean,
): boolean {
  return TYPES.has(contentType) && !(isTop && address.startsWith('about:'));
}
