/** Where a word stands in a text; UTF-16 offsets. */
export type Word = { readonly start: number; readonly end: number };

/** As the browsers tell words apart (UAX 29, with dictionaries for scripts that put no space between two). */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** The words of a text in order, without what stands between them. */
export function wordsIn(text: string): Word[] {
  return [...WORDS.segment(text)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? { start: index, end: index + segment.length } : [],
  );
}

/** The word that holds the unit at an offset; `null` where none does. */
export function wordAt(text: string, offset: number): Word | null {
  const { segment, index, isWordLike } = WORDS.segment(text).containing(offset) ?? {};
  return segment !== undefined && index !== undefined && isWordLike
    ? { start: index, end: index + segment.length }
    : null;
}
