import type { LinkingGlossary } from '../../../src/core/linking/linking-glossary.ts';
import { linkText } from '../../../tools/link/link-text.ts';

/** The links of a text whose lines are passages, as `text: entry`. */
export function sayTextLinks(glossary: LinkingGlossary, lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return linkText(text, glossary, null).map(({ start, end, entry }) => `${text.slice(start, end)}: ${entry}`);
}
