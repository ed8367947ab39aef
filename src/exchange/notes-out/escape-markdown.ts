/**
 * Text that is no Markdown (names, titles, sentences of a page) made to say itself in Markdown, on one line.
 * Escapes what CommonMark and Obsidian give a meaning, and only that: the file is read as text, too.
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return (
    line
      .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
      // Obsidian: two or more of these open a comment, a highlight, a formula.
      .replace(/(?:%%|==)/g, (pair) => `\\${pair[0]}\\${pair[1]}`)
      .replace(/\$/g, '\\$')
      // A character reference would be read as its character.
      .replace(/&(?=#?\w+;)/g, '\\&')
      // At the start of a line: a list, a rule, a heading's underline.
      .replace(/^([-+=])(?=[\s=-]|$)/, '\\$1')
      .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2')
  );
}

/** A link with these words to an address of the web; the words alone where the address is none. */
export function markdownLink(words: string, address: string): string {
  const said = escapeMarkdown(words) || escapeMarkdown(address);
  if (!/^(?:https?|file):/i.test(address)) return said;
  // Within round brackets an address ends at white space or an odd bracket; these are the same address escaped.
  const safe = address.replace(/[\s()<>\\[\]`|\p{Cc}]/gu, (character) =>
    character === '(' || character === ')'
      ? `%${character.charCodeAt(0).toString(16).toUpperCase()}`
      : encodeURIComponent(character),
  );
  return `[${said}](${safe})`;
}
