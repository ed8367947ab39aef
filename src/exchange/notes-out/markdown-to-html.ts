import { micromark } from 'micromark';

/**
 * A note's Markdown as HTML. Raw HTML stays text and addresses of other schemes than http, https, mailto and the like
 * are dropped, which is micromark's way unless it is told otherwise.
 */
export function markdownToHtml(markdown: string): string {
  return hasMarkup(markdown) ? micromark(markdown) : plainParagraphs(markdown);
}

/** Most notes are plain words; micromark takes a hundred times as long for those as they need. */
function hasMarkup(text: string): boolean {
  return /[\\`*_[\]<>#&~|!:@\t\r\0"]| $/m.test(text) || /^[ \d+=-]/m.test(text);
}

/** What micromark makes of plain words: paragraphs, parted by empty lines. */
function plainParagraphs(text: string): string {
  const paragraphs = text.split(/\n{2,}/).map((one) => one.replace(/^\n+|\n+$/g, ''));
  return paragraphs
    .filter((one) => one !== '')
    .map((one) => `<p>${escapeHtml(one)}</p>`)
    .join('\n');
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
