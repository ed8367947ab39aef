/** More than this of what the reader searched for makes a file name nobody reads. */
const MAX_WORDS = 40;

/**
 * The name a person would give the file: `gloss-notes-2026-11-23.md`, or with what was searched for,
 * `gloss-notes-kim-jong-un-2026-11-23.md`. `day` is `YYYY-MM-DD`.
 */
export function fileName(day: string, extension: 'json' | 'md', words = ''): string {
  const said = words
    .toLowerCase()
    // Everything but letters, their marks and digits: no file system stumbles over those.
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, MAX_WORDS)
    .replace(/^-|-$/g, '');
  return ['gloss-notes', said, day].filter((part) => part !== '').join('-') + `.${extension}`;
}
