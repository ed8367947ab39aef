import { HtmlRenderer, Node, Parser } from 'commonmark';

const parser = new Parser();
const renderer = new HtmlRenderer();

/** What a link may lead to, and what a picture may be. Addresses without a scheme are the page's own. */
const SAFE_LINK = /^(?:(?:https?|ircs?|mailto|xmpp):|[^:]*(?:[/?#]|$))/i;
const SAFE_PICTURE = /^(?:https?:|[^:]*(?:[/?#]|$))/i;

/**
 * Longer without an empty line than anybody writes: signs in a row that may open something are looked at anew for each
 * that may close it, which of a hundred thousand takes half a minute. UTF-16 units.
 */
const MAX_PARAGRAPH = 20_000;

/** A note's Markdown as HTML. Raw HTML stays text, and links to anything but the web and mail lead nowhere. */
export function markdownToHtml(markdown: string): string {
  if (markdown.length > MAX_PARAGRAPH && markdown.split(/\n\s*\n/).some(isEndless))
    return `<p>${escapeHtml(markdown)}</p>`;
  const document = parser.parse(markdown);
  if (/[<[]/.test(markdown)) disarm(document);
  return renderer.render(document).trimEnd();
}

function isEndless(paragraph: string): boolean {
  return paragraph.length > MAX_PARAGRAPH;
}

function disarm(document: Node): void {
  const walker = document.walker();
  for (let step = walker.next(); step !== null; step = walker.next()) {
    const { node, entering } = step;
    if (!entering) continue;
    if (node.type === 'link' && !SAFE_LINK.test(node.destination ?? '')) node.destination = '';
    else if (node.type === 'image' && !SAFE_PICTURE.test(node.destination ?? '')) node.destination = '';
    else if (node.type === 'html_inline') replace(node, textNode(node.literal));
    else if (node.type === 'html_block') {
      const paragraph = new Node('paragraph');
      paragraph.appendChild(textNode(node.literal));
      replace(node, paragraph);
    }
  }
}

function textNode(words: string | null): Node {
  const node = new Node('text');
  node.literal = words;
  return node;
}

/** The walker has already gone on to what follows `old`. */
function replace(old: Node, by: Node): void {
  old.insertBefore(by);
  old.unlink();
}

/** Text that is no HTML made to say itself in HTML, also within quotes. */
export function escapeHtml(text: string): string {
  // Most texts have none of these, and looking is cheaper than replacing.
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => ESCAPES[character]!) : text;
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
