/**
 * On which sides of a reading a word would be cut if the text nodes there were one passage: bits. By itself, because
 * pages carry it; what finds it out is not for them.
 */
export const CUT = { before: 1, after: 2 } as const;
