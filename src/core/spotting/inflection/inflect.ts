import type { CaseForms, Declension, Gender } from './declension.ts';
import { RUSSIAN } from './russian.ts';
import { UKRAINIAN } from './ukrainian.ts';

/** What a form names, as far as it decides how the form is declined. */
export type Named =
  | { readonly kind: 'person'; readonly order: 'given-family' | 'family-given' }
  /** A family name that stands for one person; the gender is told by the full form it comes from. */
  | { readonly kind: 'family-name'; readonly gender: Gender }
  | { readonly kind: 'thing' };

const LANGUAGES: Readonly<Record<string, Declension>> = { ru: RUSSIAN, uk: UKRAINIAN };
const CASE_COUNT = 5;
/** Beyond these a form is a phrase, and phrases are quoted more than declined. */
const MAX_WORDS = 6;

/**
 * The language by whose rules a form is declined: the one it says it is in, else what its letters tell. `null` for
 * languages whose names keep one form, or whose declension Gloss does not know.
 */
export function declensionOf(text: string, lang: string | undefined): Declension | null {
  if (lang) return LANGUAGES[lang] ?? null;
  if (!/[а-яё]/i.test(text)) return null;
  return /[іїєґ]/i.test(text) ? UKRAINIAN : RUSSIAN;
}

/** A form in its other cases, each spelling once, without the form itself. */
export function inflect(text: string, named: Named, declension: Declension): string[] {
  const words = text.split(/[\s\u00A0]+/);
  if (words.length > MAX_WORDS || !/\p{Ll}/u.test(text)) return [];
  const found = new Set<string>();
  const add = (forms: readonly (CaseForms | null)[]) => {
    for (const phrase of agreeing(words, forms)) found.add(phrase);
  };
  switch (named.kind) {
    case 'person':
      add(declinePerson(words, named.order, declension));
      break;
    case 'family-name':
      add([declension.familyName(text, named.gender)]);
      break;
    case 'thing':
      for (const variant of [text, ...declension.otherGenders(text)]) {
        found.add(variant);
        const one = variant.split(/[\s\u00A0]+/);
        for (const phrase of agreeing(one, declineThing(one, declension))) found.add(phrase);
      }
      break;
    default:
      named satisfies never;
  }
  found.delete(text);
  return [...found];
}

/** The gender that a person's given name tells. */
export function genderOfPerson(text: string, order: 'given-family' | 'family-given', of: Declension): Gender {
  return order === 'family-given' ? 'masculine' : of.genderOf(text.split(/[\s\u00A0]+/)[0]!);
}

/**
 * Each word of a person's name. Korean, Chinese and Vietnamese names are declined at their end alone ("Ким Чен Ына"),
 * and only those of men are; which they are no name tells, and a woman's stands in no text so.
 */
function declinePerson(
  words: readonly string[],
  order: 'given-family' | 'family-given',
  of: Declension,
): (CaseForms | null)[] {
  const last = words.length - 1;
  if (order === 'family-given') return words.map((word, index) => (index === last ? of.noun(word) : null));
  const gender = of.genderOf(words[0]!);
  return words.map((word, index) => {
    if (!startsWithCapital(word)) return null;
    return index === last && last > 0 ? of.familyName(word, gender) : of.givenName(word, gender);
  });
}

/**
 * The head of a phrase and the adjectives that agree with it ("Северная Корея"); what hangs on the head in the
 * genitive stays ("Совет Безопасности ООН").
 */
function declineThing(words: readonly string[], of: Declension): (CaseForms | null)[] {
  const adjectives: (CaseForms | null)[] = [];
  let head = 0;
  while (head < words.length - 1) {
    const adjective = of.adjective(words[head]!);
    if (!adjective) break;
    adjectives.push(adjective);
    head += 1;
  }
  const word = words[head]!;
  // A lone adjective is one: "российский".
  const isAdjective = words.length === 1 && !startsWithCapital(word);
  const declined = isAcronym(word) ? null : (isAdjective && of.adjective(word)) || of.noun(word);
  return words.map((_, index) => (index < head ? adjectives[index]! : index === head ? declined : null));
}

/** The phrase in each case, words that are not declined as they are. */
function* agreeing(words: readonly string[], forms: readonly (CaseForms | null)[]): Generator<string> {
  if (forms.every((form) => form === null)) return;
  for (let nth = 0; nth < CASE_COUNT; nth++) {
    let phrases = [''];
    words.forEach((word, index) => {
      const spellings = forms[index]?.[nth] ?? [word];
      phrases = phrases.flatMap((start) =>
        spellings.map((spelling) => (start === '' ? spelling : `${start} ${spelling}`)),
      );
    });
    yield* phrases;
  }
}

function startsWithCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isAcronym(word: string): boolean {
  return !/\p{Ll}/u.test(word);
}
