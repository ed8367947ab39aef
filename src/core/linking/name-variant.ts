import { foldForSearch } from '../text/fold-for-search.ts';
import { isInitial, maySameGivenName } from '../text/given-names.ts';

/**
 * Whether given names that stand before a family name in a text may be those of somebody called `name`: "Rob Siegel"
 * of Robert Siegel, "Bonnie Dunbar" of Bonnie J. Dunbar, "John Fitzgerald Kennedy" of John F. Kennedy. What is
 * between the first name and the family's may be missing on either side, but not contradict.
 */
export function isNameVariant(givens: readonly string[], family: string, name: string): boolean {
  const known = givenNamesIn(name, family);
  const [first, ...middles] = givens;
  const [knownFirst, ...knownMiddles] = known;
  // Two initials say nothing, and one only together with a name that was written out.
  if (!first || !knownFirst || isInitial(first) || !maySameGivenName(first, knownFirst)) return false;
  if (middles.length === 0 || knownMiddles.length === 0) return true;
  return (
    middles.length === knownMiddles.length &&
    middles.every((middle, nth) => maySameGivenName(middle, knownMiddles[nth]!))
  );
}

/** The names in front of the family name; nothing where the name does not end with it. */
function givenNamesIn(name: string, family: string): string[] {
  const words = wordsOf(name);
  const last = wordsOf(family);
  const front = words.slice(0, Math.max(0, words.length - last.length));
  const isFamily = last.every((word, nth) => fold(words[front.length + nth] ?? '') === fold(word));
  return isFamily ? front : [];
}

/** Without what stands behind a name: "Jr." */
function wordsOf(name: string): string[] {
  return name
    .replace(/,?\s+(?:[JS]r\.?|[IVX]+)$/, '')
    .split(/[\s\u00A0]+/)
    .filter(Boolean);
}

function fold(word: string): string {
  return foldForSearch(word).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
