/**
 * The cases that a name takes beside the nominative, in the order of every table: genitive, dative, accusative,
 * instrumental, prepositional (Ukrainian: locative).
 */
export type Cases<T> = readonly [T, T, T, T, T];

/** A word in each case; several spellings where the word alone does not tell which is right ("Казанью", "Казанем"). */
export type CaseForms = Cases<readonly string[]>;

/** How words of a language are declined; `null` for a word that has the same form in every case. */
export type Declension = {
  readonly noun: (word: string) => CaseForms | null;
  /** An adjective, or a name that is declined like one ("Навальный"); `null` if its ending is none of an adjective's. */
  readonly adjective: (word: string) => CaseForms | null;
  readonly givenName: (word: string, gender: Gender) => CaseForms | null;
  readonly familyName: (word: string, gender: Gender) => CaseForms | null;
  readonly genderOf: (givenName: string) => Gender;
  /** An adjective of nationality in small letters, in its other genders and numbers; none for any other word. */
  readonly otherGenders: (word: string) => readonly string[];
};

export type Gender = 'feminine' | 'masculine';

/** A way of declining: which ending it is for, and what stands for it in each case; `/` parts several spellings. */
export type Paradigm = readonly [ending: RegExp, cases: string];

/** Declines by the first paradigm whose ending a word has. */
export function declineBy(paradigms: readonly Paradigm[], word: string): CaseForms | null {
  for (const [ending, cases] of paradigms) {
    if (!ending.test(word)) continue;
    const endings = cases.split(' ');
    return endings.map((one) =>
      one.split('/').map((spelling) => word.replace(ending, spelling === '-' ? '' : spelling)),
    ) as unknown as CaseForms;
  }
  return null;
}
