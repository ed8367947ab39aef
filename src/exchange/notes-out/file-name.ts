/** More letters than this of what the reader searched for make a file name that nobody reads. */
const MAX_LETTERS = 40;

/**
 * The name a person would give the file: `gloss-notes-2026-11-23.md`, or with what was searched for,
 * `gloss-notes-kim-jong-un-2026-11-23.md`. `day` is `YYYY-MM-DD`; the extension has no dot.
 */
export function fileName(day: string, extension: string, words = ''): string {
  // Only letters, their marks and digits: no file system stumbles over those.
  const said = words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const short = [...said].slice(0, MAX_LETTERS).join('').replace(/^-|-$/g, '');
  const name = ['gloss-notes', short, day].filter((part) => part !== '').join('-');
  return `${name}.${extension}`;
}
