/**
 * A tag as Obsidian and its like take it: letters, digits, `_`, `-` and `/`, with something that is no digit; '' for
 * none.
 */
export function tagWord(tag: string): string {
  const word = tag
    .trim()
    .replace(/\s+/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}_/-]/gu, '');
  return /[^\p{N}]/u.test(word) ? word : '';
}

/** The tags of a note as such words, each once. */
export function tagWords(tags: readonly string[]): string[] {
  return [...new Set(tags.map(tagWord).filter((word) => word !== ''))];
}
