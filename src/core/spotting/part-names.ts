import { isFunctionWord } from '../text/function-words.ts';
import { isGenericNoun } from '../text/generic-nouns.ts';
import { isTitle } from '../text/titles.ts';

/** Words that an acronym leaves out. */
const LEFT_OUT = /^(?:of|the|and|for|in|on|to|de|la|a|an|&)$/i;
const MAX_INITIALS = 6;
/** Nobody calls a University of Sheffield so. */
const TAKEN = new Set(['AM', 'EU', 'PM', 'TV', 'UAE', 'UK', 'UN', 'US', 'USA']);
const CAPITALISED = /^[\p{Lu}\p{N}][\p{L}\p{N}.'’]*$/u;

/** The acronym of a name: "Agency for Foreign Exchange" is AFE; `null` where nobody would make one. */
export function acronymOf(name: string): string | null {
  const words = name.split(/[\s-]+/).filter((word) => !LEFT_OUT.test(word));
  if (words.length < 2 || words.length > MAX_INITIALS || !words.every((word) => CAPITALISED.test(word)))
    return null;
  if (words.some((word) => /^(?:[IVX]+$|\p{N})/u.test(word))) return null;
  const acronym = words.map((word) => word[0]).join('');
  return TAKEN.has(acronym) ? null : acronym;
}

/** The last word of a name, which the rest of a text may call a thing by: "the Mets", "the Agency". */
export function lastNameOf(name: string): string | null {
  const words = name.split(/\s+/);
  const last = words.at(-1)!;
  // The White House is not "the House".
  if (words.length < 2 || last === 'House') return null;
  return /^\p{Lu}\p{L}+$/u.test(last) && CAPITALISED.test(words[0]!) ? last : null;
}

/** The kind of organization that a name begins with: "the Ministry" for a Ministry of Culture. */
export function headOf(name: string): string | null {
  const [first, second] = name.replace(/^(?:United States|U\.S\.|US|UK) /, '').split(/\s+/);
  return first && second && /^(?:of|for)$/.test(second) && isGenericNoun(first) ? first : null;
}

/** What tells an organization from others of its kind: "Smithsonian" of the Smithsonian Institution. */
export function withoutGenericNoun(name: string): string | null {
  const [first, last, ...more] = name.split(/\s+/);
  const isOne = first && last && more.length === 0 && /^\p{Lu}\p{Ll}{3,}$/u.test(first);
  // "White" is no house.
  return isOne && isGenericNoun(last) && last !== 'House' && !isGenericNoun(first) && !isFunctionWord(first)
    ? first
    : null;
}

/** What stands behind the article of a name: "Beatles" of "The Beatles". */
export function behindArticle(name: string): string | null {
  return /^The\s+(\p{Lu}.*)$/u.exec(name)?.[1] ?? null;
}

/** A name without the rank behind it: "Richard Dannatt, Baron Dannatt" is "Richard Dannatt". */
export function withoutRank(name: string): string | null {
  return RANK.exec(name)?.[1] ?? null;
}

const RANK =
  /^(\p{Lu}[^,]*\s[^,]*), (?:\d+\p{L}+ )?(?:Baron|Baroness|Count|Countess|Duke|Duchess|Earl|Lord|Lady|Marquess|Prince|Princess|Viscount)\b/u;

/** A place that is told apart by another behind a comma: "Irving, Texas" is "Irving". */
export function beforeComma(name: string): string | null {
  return /^(\p{Lu}[^,]*), \p{Lu}[^,]*$/u.exec(name)?.[1] ?? null;
}

/** The other ways of writing initials and suffixes: "O. J. Simpson" and "O.J. Simpson", "Ford, Jr." and "Ford Jr." */
export function otherWritings(name: string): string[] {
  const closed = name.replace(/(\p{Lu}\.)\s+(?=\p{Lu}\.)/gu, '$1');
  const opened = name.replace(/(\p{Lu}\.)(?=\p{Lu})/gu, '$1 ');
  const suffixed = name.replace(/,\s+(?=(?:[JS]r\.?|[IVX]+)$)/, ' ');
  return [closed, opened, suffixed].filter((one) => one !== name);
}

/** The given name by which a text may call somebody whom it has named in full: "Marilyn". */
export function givenNameOf(name: string, order: 'given-family' | 'family-given'): string | null {
  const words = name.split(/[\s\u00A0]+/);
  const first = words[0]!;
  const isName = /^\p{Lu}\p{Ll}{2,}$/u.test(first) && !isTitle(first) && !isFunctionWord(first);
  return order === 'given-family' && words.length > 1 && isName ? first : null;
}
