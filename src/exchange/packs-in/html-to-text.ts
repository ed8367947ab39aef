import { Parser } from 'htmlparser2';
import { headwordLink } from './headword-links.ts';

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'p div section article header footer h1 h2 h3 h4 h5 h6 ul ol dl dt dd li table tr blockquote pre hr details summary ar def'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 blockquote pre table'.split(' '));
/** Elements of which nothing is to be read. */
const UNREAD = new Set(
  'script style template noscript head title iframe object svg math audio video'.split(' '),
);
/** Links to other headwords, as StarDict, Yomitan and MDict write them. */
const HEADWORD_LINK = /^(?:bword|entry|gdlookup|d|x-dictionary(?::r)?):\/{0,2}(?:localhost\/)?|^\?query=/i;

/** The elements and references by which a text is known to be HTML. */
const LOOKS_LIKE_HTML =
  /<\/?(?:a|b|big|blockquote|br|center|div|em|font|h\d|hr|i|img|k|li|ol|p|pre|small|span|strong|sub|sup|table|td|tr|tt|u|ul)\b[^<>]*>|&(?:#\d{1,7}|#x[\da-f]{1,6}|nbsp|amp|lt|gt|quot);/i;

/** Longer explanations are cut by whoever makes entries of them. UTF-16 units. */
const MAX_TEXT = 25_000;
const MAX_HTML = 300_000;

export function looksLikeHtml(text: string): boolean {
  return LOOKS_LIKE_HTML.test(text);
}

/**
 * What a reader would see of a little HTML (also Pango and XDXF), as plain text: blocks on lines of their own, items
 * with a point, links to headwords kept as such. Nothing of it is ever made into elements. It never fails: what is
 * broken is read as far as it goes.
 */
export function htmlToText(html: string): string {
  let text = '';
  let unread = 0;
  const links: { target: string; at: number }[] = [];
  const breakLine = (lines: number) => {
    // What begins an item stands on the line of its point.
    if (text === '' || text.endsWith('• ')) return;
    let ends = 0;
    while (ends < lines && text.charAt(text.length - 1 - ends) === '\n') ends += 1;
    if (ends < lines) text += '\n'.repeat(lines - ends);
  };
  const endsInSpace = () => text === '' || /\s/.test(text.charAt(text.length - 1));
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (UNREAD.has(name)) unread += 1;
        if (unread > 0 || text.length > MAX_TEXT) return;
        if (name === 'br') text += '\n';
        else if (name === 'img') text += attributes.alt ?? '';
        else if (BLOCKS.has(name)) breakLine(PARAGRAPHS.has(name) ? 2 : 1);
        else if ((name === 'td' || name === 'th') && !endsInSpace()) text += ' ';
        else if (name === 'rt') text += ' (';
        if (name === 'li') text += '• ';
        if (name === 'a' || name === 'kref')
          links.push({ target: targetOf(name, attributes.href), at: text.length });
      },
      ontext(words) {
        if (unread > 0 || text.length > MAX_TEXT) return;
        const spaced = words.replace(/[^\S\u00a0]+/g, ' ').replaceAll('\u00a0', ' ');
        text += endsInSpace() ? spaced.replace(/^ +/, '') : spaced;
      },
      onclosetag(name) {
        if (UNREAD.has(name)) unread = Math.max(0, unread - 1);
        if (unread > 0) return;
        if (BLOCKS.has(name)) breakLine(PARAGRAPHS.has(name) ? 2 : 1);
        else if (name === 'rt') text += ')';
        if (name !== 'a' && name !== 'kref') return;
        const link = links.pop();
        if (!link) return;
        const words = text.slice(link.at);
        const target = link.target === 'own' ? words : link.target;
        if (target !== '' && words.trim() !== '') text = text.slice(0, link.at) + headwordLink(target, words);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  );
  parser.end(html.slice(0, MAX_HTML));
  return text.replace(/ +(?=\n)/g, '').trim();
}

/** The headword that a link leads to; '' for links to elsewhere. */
function targetOf(element: string, href: string | undefined): string {
  if (element === 'kref') return 'own';
  if (!href || !HEADWORD_LINK.test(href)) return '';
  const said = href.replace(HEADWORD_LINK, '').replace(/[&#].*$/, '');
  try {
    return decodeURIComponent(said);
  } catch {
    return said;
  }
}
