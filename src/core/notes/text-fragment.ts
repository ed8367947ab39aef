import type { Anchor } from './note.ts';

/** A quote of more words than these is told by its first and last ones. */
const MOST_WORDS = 12;
/** So many words at each end tell a long quote. */
const END_WORDS = 4;

/**
 * The fragment by which a browser opens a page at a passage: `#:~:text=before-,first,last,-after`. Browsers look for
 * whole words alone, so the ends of the quote and of what stands beside it are brought to such. Empty where the quote
 * has no whole word. See WICG/scroll-to-text-fragment.
 */
export function textFragment({ prefix, exact, suffix }: Anchor): string {
  // A selection that begins or ends within a word is widened to it: a part of a word is not found.
  const head = /[\p{L}\p{M}\p{N}]+$/u.exec(prefix)?.[0] ?? '';
  const tail = /^[\p{L}\p{M}\p{N}]+/u.exec(suffix)?.[0] ?? '';
  const startsInside = head !== '' && /^[\p{L}\p{M}\p{N}]/u.test(exact);
  const endsInside = tail !== '' && /[\p{L}\p{M}\p{N}]$/u.test(exact);
  const quote = `${startsInside ? head : ''}${exact}${endsInside ? tail : ''}`;
  const words = quote.split(/\s+/).filter(Boolean);
  if (words.length === 0) return '';
  const before = wholeWords(startsInside ? prefix.slice(0, -head.length) : prefix, 'end');
  const after = wholeWords(endsInside ? suffix.slice(tail.length) : suffix, 'start');
  const text =
    words.length > MOST_WORDS
      ? `${encode(words.slice(0, END_WORDS).join(' '))},${encode(words.slice(-END_WORDS).join(' '))}`
      : encode(words.join(' '));
  return `#:~:text=${before && `${encode(before)}-,`}${text}${after && `,-${encode(after)}`}`;
}

/** The words of a context that are whole, less the one that it was cut in. */
function wholeWords(context: string, side: 'start' | 'end'): string {
  const words = context.split(/\s+/).filter(Boolean);
  const whole = side === 'end' ? words.slice(1).slice(-END_WORDS) : words.slice(0, -1).slice(0, END_WORDS);
  return whole.join(' ');
}

/** `-`, `,` and `&` have a meaning in a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
