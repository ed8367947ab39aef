import { micromark } from 'micromark';

/**
 * A note's Markdown as HTML. Raw HTML stays text and addresses of other schemes than http, https, mailto and the like
 * are dropped, which is micromark's way unless it is told otherwise.
 */
export function markdownToHtml(markdown: string): string {
  return micromark(markdown);
}

/** Text that is no HTML made to say itself in HTML, also within quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character]!);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A link to a page of the web; the words alone where the address is of another kind. */
export function htmlLink(words: string, address: string): string {
  if (!/^https?:/i.test(address)) return escapeHtml(words);
  return `<a href="${escapeHtml(address)}" rel="noreferrer">${escapeHtml(words)}</a>`;
}
