import type { Anchor } from '../core/notes/note.ts';
import { partOf, textPart } from './files/read-json.ts';

/** The specification of text fragments, as a selector names it. */
const TEXT_FRAGMENTS = 'https://wicg.github.io/scroll-to-text-fragment/';
const BEGINNING = ':~:text=';
/** A longer one leads nowhere, as an address. UTF-16 units. */
const LONGEST = 8_192;

/** The W3C's selector of a text fragment (section 4.2.1, which lets any specification be named). */
export function fragmentSelector(fragment: string): object {
  return { type: 'FragmentSelector', value: fragment, conformsTo: TEXT_FRAGMENTS };
}

/**
 * The text fragment that one of the selectors is, or that `own`, a word of Gloss beside them, says there is none; to be
 * spread into an anchor.
 */
export function fragmentIn(selectors: readonly unknown[], own: unknown): Pick<Anchor, 'fragment'> {
  for (const selector of selectors) {
    const value = textPart(selector, 'value');
    if (partOf(selector, 'type') === 'FragmentSelector' && value !== null && isFragment(value))
      return { fragment: value };
  }
  return textPart(own, 'fragment') === '' ? { fragment: '' } : {};
}

function isFragment(value: string): boolean {
  return value.startsWith(BEGINNING) && value.length <= LONGEST;
}
