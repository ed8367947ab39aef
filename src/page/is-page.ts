/** What browsers show as a page of text. Their viewers for PDF, XML, pictures and films are documents too. */
const TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** Whether a document is one that people read as a page. */
export function isPage({ contentType }: Pick<Document, 'contentType'>): boolean {
  return TYPES.has(contentType);
}
