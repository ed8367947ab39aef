import { htmlToText, looksLikeHtml } from './html-to-text.ts';

/** Types whose data is HTML or like it: Pango, XDXF, HTML; `k` is KingSoft's XML. */
const MARKUP = new Set(['g', 'x', 'h', 'k']);
/** Types whose data is text: meaning, locale text, phonetics, kana, WordNet, MediaWiki. */
const TEXT = new Set(['m', 'l', 't', 'y', 'n', 'w']);

/**
 * What an article says, as plain text. `types` is the dictionary's `sametypesequence`, or '' where each piece of an
 * article names its type. Lower-case types end with a null (the last of a sequence with the article), upper-case ones
 * begin with their size; those are pictures and sounds, and left out.
 */
export function articleText(article: Uint8Array, types: string): string {
  const texts: string[] = [];
  let at = 0;
  for (let nth = 0; at < article.length; nth += 1) {
    const type = types === '' ? String.fromCharCode(article[at]!) : types[nth];
    if (type === undefined) break;
    if (types === '') at += 1;
    const isLast = types !== '' && nth === types.length - 1;
    if (/[A-Z]/.test(type)) {
      const size = isLast
        ? article.length - at
        : at + 4 <= article.length
          ? new DataView(article.buffer, article.byteOffset + at).getUint32(0)
          : article.length;
      at += isLast ? size : 4 + size;
      continue;
    }
    const end = isLast ? article.length : article.indexOf(0, at);
    const data = article.subarray(at, end < 0 ? article.length : end);
    at = end < 0 ? article.length : end + 1;
    const text = textOf(type, data);
    if (text !== '') texts.push(text);
  }
  return texts.join('\n\n');
}

function textOf(type: string, data: Uint8Array): string {
  if (!MARKUP.has(type) && !TEXT.has(type)) return '';
  const text = new TextDecoder().decode(data).replace(/\0+$/, '');
  if (MARKUP.has(type) || looksLikeHtml(text)) return htmlToText(text);
  return type === 't' || type === 'y' ? `[${text.trim()}]` : text;
}
