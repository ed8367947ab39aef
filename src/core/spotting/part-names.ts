import { isFunctionWord } from '../text/function-words.ts';
import { isGenericNoun } from '../text/generic-nouns.ts';
import { isTitle } from '../text/titles.ts';

/** Words that an acronym leaves out. */
const LEFT_OUT = /^(?:of|the|and|for|in|on|to|de|la|a|an|&)$/i;
const MAX_INITIALS = 6;
/** Nobody calls a University of Sheffield so. */
const TAKEN = new Set(['AM', 'EU', 'PM', 'TV', 'UAE', 'UK', 'UN', 'US', 'USA']);
const CAPITALISED = /^[\p{Lu}\p{N}][\p{L}\p{N}.'’]*$/u;

/** The acronym of a name: "Agency for Foreign Exchange" is AFE, "Office Assistant 6" is OA6; `null` where nobody would make one. */
export function acronymOf(name: string): string | null {
  const words = name.split(/[\s-]+/).filter((word) => !LEFT_OUT.test(word));
  if (words.length < 2 || words.length > MAX_INITIALS || !words.every((word) => CAPITALISED.test(word)))
    return null;
  const number = /^\p{N}{1,2}$/u.test(words.at(-1)!) && words.length > 2 ? words.pop()! : '';
  if (words.some((word) => /^[IVX]+$|\p{N}/u.test(word))) return null;
  const acronym = words.map((word) => word[0]).join('') + number;
  return TAKEN.has(acronym) ? null : acronym;
}

/** The acronym of a term that is written in small letters: "POS" of "persistent organic substance". */
export function acronymOfTerm(name: string): string | null {
  const words = name.split(/\s+/);
  const isMade = words.length >= TERM_INITIALS && words.length <= MAX_INITIALS;
  return isMade && /^\p{L}\p{Ll}{2,}(?: \p{Ll}{3,})+$/u.test(name)
    ? words.map((word) => word[0]!.toUpperCase()).join('')
    : null;
}

/** Fewer initials would be no acronym but two letters. */
const TERM_INITIALS = 3;

/** The last word of a name, which the rest of a text may call a thing by: "the Mets", "the Agency". */
export function lastNameOf(name: string): string | null {
  const words = name.split(/\s+/);
  const last = words.at(-1)!;
  // A Department of Agriculture is not "Agriculture".
  if (words.length < 2 || NO_LAST_NAME.test(last) || OFFICE_OF_FIELD.test(name)) return null;
  return /^\p{Lu}\p{L}+$/u.test(last) && CAPITALISED.test(words[0]!) ? last : null;
}

/** The White House is not "the House", BBC News not "the News", House Democrats are not the Democrats. */
const NO_LAST_NAME = /^(?:Democrats|House|International|News|Republicans|World)$/;
const OFFICE_OF_FIELD = /\b(?:Department|Ministry|Bureau|Office) of /;

/** The kind of organization that a name begins with: "the Ministry" for a Ministry of Culture. */
export function headOf(name: string): string | null {
  const [first, second] = name.replace(/^(?:United States|U\.S\.|US|UK) /, '').split(/\s+/);
  return first && second && /^(?:of|for)$/.test(second) && isGenericNoun(first) ? first : null;
}

/** What tells an organization from others of its kind: "Smithsonian" of the Smithsonian Institution. */
export function withoutGenericNoun(name: string): string | null {
  const [first, last, ...more] = name.split(/\s+/);
  const isOne = first && last && more.length === 0 && /^\p{Lu}\p{Ll}{3,}$/u.test(first);
  // "White" is no house, and "Defense" no department.
  return isOne &&
    isGenericNoun(last) &&
    !/^(?:House|Department|Ministry)$/.test(last) &&
    !isGenericNoun(first) &&
    !isFunctionWord(first)
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

const WHOLE_STATES = /^United States (?=\p{Lu})|^(?=\p{Lu}.* of the United States$)/u;

/**
 * What the press writes for a name with "United States" in it: "U.S. Department of State" and "US Department of
 * State", and "U.S. Senate" for "Senate of the United States"; nothing where the name holds no more than that.
 */
export function withStatesShortened(name: string): string[] {
  if (!WHOLE_STATES.test(name)) return [];
  const rest = name.replace(/^United States | of the United States$/, '');
  return /^\p{Lu}/u.test(rest) ? [`U.S. ${rest}`, `US ${rest}`] : [];
}

/** "State Department" of the Department of State, also behind whose it is: "U.S. State Department". */
export function departmentLast(name: string): string | null {
  const [, owner = '', office, field] =
    /^((?:\p{Lu}[\p{L}.]*\s)*?)(Department|Ministry|Bureau|Office) of (?:the )?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u.exec(
      name,
    ) ?? [];
  return office ? `${owner}${field} ${office}` : null;
}

/**
 * A name of several words without whose it is: "House of Commons" of the House of Commons of Canada, "Air Force" of
 * the United States Air Force, "World Cup" of the FIFA World Cup. One word more would be needed to know it by: see `headOf`.
 */
export function withoutOwner(name: string): string | null {
  const rest = OWNER_BEFORE.exec(name)?.[1] ?? OWNER_BEHIND.exec(name)?.[1] ?? null;
  return rest && /\s/.test(rest) ? rest : null;
}

const OWNER_BEFORE = /^(?:United (?:States|Kingdom)|\p{Lu}{3,}) (\p{Lu}.*)$/u;
const OWNER_BEHIND = /^(\p{Lu}.*\s.*\p{Lu}\p{L}+) of (?:the )?\p{Lu}[\p{L}]+(?: \p{Lu}\p{L}+)?$/u;

/** "Washington D.C.": the press leaves out the comma before an abbreviation. */
export function withoutComma(name: string): string | null {
  return /^(\p{Lu}[^,]*), (\p{Lu}\.(?:\p{Lu}\.)+)$/u.test(name) ? name.replace(',', '') : null;
}

/** The last word of a name that is a code, of letters and digits both: "A380", "H5N1"; nobody else is called so. */
export function codeIn(name: string): string | null {
  const last = /\s([\p{L}\p{N}]+)$/u.exec(name)?.[1];
  return last && last.length >= CODE_LETTERS && /\p{Lu}.*\p{N}|\p{N}.*\p{Lu}/u.test(last) ? last : null;
}

/** A shorter code is that of many things: "M1", "A4". */
const CODE_LETTERS = 4;

/** Of what, or of whom, a case or a death is one: "Terri Schiavo" of the "Terri Schiavo case". */
export function caseOf(name: string): string | null {
  return /^(\p{Lu}\p{L}+(?:\s\p{Lu}\.?\p{L}*)+) (?:case|affair|scandal)$/u.exec(name)?.[1] ?? null;
}

/** Whose team it is and what it plays, by a name like "Sweden women's national football team"; `null` for any other. */
export function nationalTeam(name: string): { readonly nation: string; readonly sport: string } | null {
  const [, nation, sport] =
    /^(\p{Lu}.*?)(?: (?:men|women)[’']s)? national (?:under-\d+ )?(\p{Ll}[\p{Ll} ]*) team$/u.exec(name) ?? [];
  return nation && sport ? { nation, sport } : null;
}

/** "English" of the "English language"; `null` for what is no language. */
export function languageName(name: string): string | null {
  return /^(\p{Lu}\p{L}+) language$/u.exec(name)?.[1] ?? null;
}

/** An event that comes again, without its year: "Winter Olympics" of the 2014 Winter Olympics. */
export function withoutYear(name: string): string | null {
  return /^\p{N}{4} (\p{Lu}.*)$/u.exec(name)?.[1] ?? /^(\p{Lu}.*) \p{N}{4}$/u.exec(name)?.[1] ?? null;
}

/** A law without the year that it is of: "Clean Air Act" of the Clean Air Act of 1963. */
export function lawWithoutYear(name: string): string | null {
  return /^(\p{Lu}.* (?:Act|Code|Law|Ordinance)) of \p{N}{4}$/u.exec(name)?.[1] ?? null;
}

/** What a storm was given for a name: "Sandy" of "Hurricane Sandy". */
export function stormName(name: string): string | null {
  return /^(?:Cyclone|Hurricane|Storm|Tropical Storm|Typhoon) (\p{Lu}\p{Ll}+)$/u.exec(name)?.[1] ?? null;
}

/** The same name with "and" for "&", or the other way round; nothing where neither is in it. */
export function otherAmpersand(name: string): string | null {
  if (name.includes(' & ')) return name.replaceAll(' & ', ' and ');
  return name.includes(' and ') ? name.replaceAll(' and ', ' & ') : null;
}
