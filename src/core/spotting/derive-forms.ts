import type { Entry, Form, FormStrength } from '../glossary/entry.ts';
import { hasSubstance } from '../text/substance.ts';
import { isTitle } from '../text/titles.ts';
import { declensionOf, genderOfPerson, inflect, type Named } from './inflection/inflect.ts';
import { isPatronymic, naturalNames } from './natural-names.ts';
import {
  acronymOf,
  acronymOfTerm,
  beforeComma,
  behindArticle,
  caseOf,
  codeIn,
  departmentLast,
  givenNameOf,
  headOf,
  languageName,
  lastNameOf,
  lawWithoutYear,
  nationalTeam,
  otherAmpersand,
  otherWritings,
  stormName,
  withoutComma,
  withoutGenericNoun,
  withoutOwner,
  withoutRank,
  withoutYear,
  withStatesShortened,
} from './part-names.ts';
import { spelledOut } from './spelled-out.ts';
import { transliterations } from './transliterations.ts';

/** Belong to the family name that follows them: "von der Leyen", "al-Assad", "de Gaulle". */
const PARTICLES = new Set(
  'von van der den de del della di da dos du la le el al ul bin ibn ben abu ter zu st'.split(' '),
);
/** Stand behind a name without being part of it. */
const SUFFIXES = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

/**
 * All forms of an entry: its name, what the pack gives, and what follows from those. Short: the family name of a
 * person, the acronym of a thing. Full: a person's name without its patronymic and in other transliterations, the
 * plural of a term, the cases of a Russian or Ukrainian name. Each text once; a given form wins over a derived one.
 */
export function formsOf(entry: Entry): Form[] {
  const forms = new Map<string, Form>();
  const add = (form: Form) => {
    if (!forms.has(form.text)) forms.set(form.text, form);
  };
  for (const form of entry.forms) add(form);
  // An entry may be called "R", but not every R means it.
  if (hasSubstance(entry.name)) {
    const isTerm = entry.kind === 'term' && !entry.onlyName;
    add({ text: isTerm ? inRunningText(entry.name) : entry.name, strength: 'full' });
  }
  if (entry.derive === false) return [...forms.values()];
  for (const form of [...forms.values()]) {
    if (form.derive === false || form.strength !== 'full') continue;
    for (const derived of personForms(entry, form)) add(derived);
    for (const part of nameParts(entry, form)) add({ ...form, ...part });
    for (const text of otherNames(entry, form)) add({ ...form, text });
    if (entry.kind === 'term' && !entry.onlyName && !form.lang) {
      const plural = pluralOf(form.text);
      if (plural) add({ ...form, text: plural });
    }
  }
  // A short common noun has a plural as a full one has.
  for (const form of [...forms.values()]) {
    const plural =
      entry.kind === 'term' && !entry.onlyName && !form.lang && form.derive !== false
        ? pluralOf(form.text)
        : null;
    if (plural) add({ ...form, text: plural });
  }
  for (const { form, texts } of inflections(entry, [...forms.values()])) {
    for (const text of texts) add({ ...form, text });
  }
  return [...forms.values()];
}

type Inflected = { readonly form: Form; readonly texts: readonly string[] };

/** The other cases of each form in a language that has cases. A person's gender is told by the full forms. */
function inflections(entry: Entry, forms: readonly Form[]): Inflected[] {
  const order = entry.nameOrder ?? 'given-family';
  const inflected = forms.flatMap((form) => {
    const declension = form.derive === false ? null : declensionOf(form.text, form.lang);
    return declension ? [{ form, declension }] : [];
  });
  const isWoman = inflected.some(
    ({ form, declension }) =>
      entry.kind === 'person' &&
      form.strength === 'full' &&
      genderOfPerson(form.text, order, declension) === 'feminine',
  );
  const namedBy = (form: Form): Named => {
    if (entry.kind !== 'person') return { kind: 'thing' };
    if (form.strength === 'full') return { kind: 'person', order };
    return { kind: 'family-name', gender: isWoman ? 'feminine' : 'masculine' };
  };
  return inflected.map(({ form, declension }) => ({
    form,
    texts: inflect(form.text, namedBy(form), declension),
  }));
}

/** What the rest of a text calls a thing by once its name was written out: its acronym, or a part of the name. */
function nameParts(entry: Entry, { text, lang }: Form): Pick<Form, 'text' | 'strength'>[] {
  if (entry.kind === 'person' || lang) return [];
  // An event's name describes it; "WWI" would be another war than World War II.
  if (entry.kind === 'event') return ofStrength('short', [stormName(text), withoutYear(text)]);
  const name = text.replace(LEGAL_FORM, '');
  const isPlace = entry.kind === 'place' || entry.onlyName;
  const isOrganization = entry.kind === 'organization' || entry.onlyName;
  const article = behindArticle(name);
  const owned = withoutOwner(name);
  const shorts = [
    acronymOf(name),
    // The C of CBC is the corporation; nobody says the I of an Inc.
    / (?:Corporation|Company)$/.test(text) && /\s/.test(name) ? acronymOf(text) : null,
    entry.kind === 'term' ? acronymOfTerm(name) : null,
    ...(entry.onlyName ? [stormName(name), withoutYear(name)] : []),
    // Of more words it is a full form: see `otherNames`.
    article && !/\s/.test(article) ? article : null,
    isPlace && !withoutRank(name) ? beforeComma(name) : null,
    languageName(name),
    nationalTeam(name)?.nation ?? null,
    ...(isOrganization ? [owned, owned && departmentLast(owned)] : []),
  ];
  const parts = [
    isOrganization || entry.kind === 'work' ? lastNameOf(name) : null,
    ...(isOrganization ? [headOf(name), withoutGenericNoun(name)] : []),
  ];
  return [...ofStrength('short', shorts), ...ofStrength('part', parts)];
}

function ofStrength(
  strength: FormStrength,
  texts: readonly (string | null)[],
): Pick<Form, 'text' | 'strength'>[] {
  return texts.flatMap((text) => (text === null ? [] : [{ text, strength }]));
}

/** Legal forms of companies, which nobody says. */
const LEGAL_FORM =
  /,? (?:Inc\.?|Corp\.?|Corporation|Company|Co\.|Ltd\.?|Limited|plc|PLC|LLC|AG|SE|GmbH|F\.C\.|FC|A\.F\.C\.|N\.V\.|S\.A\.|S\.p\.A\.)$/;
/** A name that an encyclopedia begins with a capital although it has none: "IPod", "EBay Inc." */
const FORCED_CAPITAL = /^\p{Lu}(?=\p{Lu}\p{Ll})/u;

/** What a thing is called as well as by this name of it. */
function otherNames(entry: Entry, { text, lang }: Form): string[] {
  if (entry.kind === 'person' || lang) return [];
  const name = entry.kind === 'organization' || entry.onlyName ? text.replace(LEGAL_FORM, '') : text;
  const shortened = entry.kind === 'place' ? [] : withStatesShortened(name);
  const names = [
    name,
    withoutRank(name),
    withoutComma(name),
    caseOf(name),
    lawWithoutYear(name),
    otherAmpersand(name),
    spelledOut(name),
    entry.kind === 'place' ? null : codeIn(name),
    ...shortened,
    ...[name, ...shortened].map(departmentLast),
    ...withSmallArticle(entry, name),
  ].filter((one) => one !== null);
  return names.flatMap((name) =>
    FORCED_CAPITAL.test(name) ? [name, name[0]!.toLowerCase() + name.slice(1)] : [name],
  );
}

/** "The Holocaust" is written "the Holocaust" in a sentence, and "The Canadian Press" without an article at all. */
function withSmallArticle({ kind }: Entry, name: string): string[] {
  const rest = behindArticle(name);
  if (!rest) return [];
  if (/\s/.test(rest)) return [rest];
  // "The Crown" is a work, and "the Crown" is none.
  return kind === 'work' ? [] : [`the ${rest}`];
}

/** What follows from a person's full form: the name as the press writes it, and the family name, which is short. */
function personForms(entry: Entry, form: Form): Form[] {
  if (entry.kind !== 'person') return [];
  const order = entry.nameOrder ?? 'given-family';
  const names = order === 'given-family' ? naturalNames(form.text) : [form.text];
  const spelled =
    order === 'given-family'
      ? [...names, ...names.flatMap((name) => [...transliterations(name), spelledOut(name) ?? []].flat())]
      : names;
  const written = [
    ...spelled,
    ...spelled.flatMap((name) => [...otherWritings(name), withoutRank(name) ?? name]),
  ];
  const families = new Set(
    spelled
      .flatMap((name) => [familyNameOf(name, order), doubleFamilyNameOf(name, order)])
      .filter((family) => family !== null),
  );
  const givens = new Set(spelled.flatMap((name) => givenNameOf(name, order) ?? []));
  return [
    ...written.map((text): Form => ({ ...form, text })),
    ...[...families].map((text): Form => ({ ...form, text, strength: 'short' })),
    ...[...givens].map((text): Form => ({ ...form, text, strength: 'part' })),
  ];
}

/** The family name within a person's full name; `null` where the name has but one part. */
export function familyNameOf(name: string, order: 'given-family' | 'family-given'): string | null {
  const parts = name.replaceAll(',', '').split(/[\s\u00A0]+/);
  while (parts.length > 1 && SUFFIXES.has(parts.at(-1)!.toLowerCase())) parts.pop();
  if (parts.length < 2) return null;
  if (order === 'family-given') return isName(parts[0]!) ? parts[0]! : null;
  let first = parts.length - 1;
  while (first > 1 && PARTICLES.has(parts[first - 1]!.toLowerCase())) first -= 1;
  const family = parts.slice(first).join(' ');
  return isName(family) ? family : null;
}

/**
 * The last two names of three or more, which together are the family name of many: "García Márquez", "Hoop Scheffer".
 * `null` where the one before the last can be none, and in scripts other than Latin, whose names are declined.
 */
function doubleFamilyNameOf(name: string, order: 'given-family' | 'family-given'): string | null {
  const parts = name.split(/[\s\u00A0]+/);
  const [second, last] = parts.slice(-2);
  if (order === 'family-given' || parts.length < 3 || !second || !last) return null;
  const areNames = [second, last].every((one) => DOUBLE.test(one) && isName(one)) && !isPatronymic(second);
  return areNames ? `${second} ${last}` : null;
}

/** A name in Latin letters, and no initial. */
const DOUBLE = /^\p{Lu}[\p{Script=Latin}\p{M}’'-]+$/u;

/** An initial, a word in small letters or a title ("Chairman Mao") is no name to be recognised by. */
function isName(text: string): boolean {
  return (text.match(/\p{L}/gu) ?? []).length > 1 && /\p{Lu}|\p{Lo}/u.test(text) && !isTitle(text);
}

/**
 * The name of a term as it stands in running text: the capital that a headword has is not asked for
 * ("Pyrrhic victory"), that of a longer name, an acronym or a language is ("Section 702", "Equal Protection Clause", "AI safety").
 */
function inRunningText(name: string): string {
  if (languageName(name)) return name;
  const first = /^\p{Lu}\p{Ll}+(?![\p{L}\p{N}])/u.exec(name)?.[0];
  if (!first) return name;
  const rest = name.slice(first.length);
  return /[\p{Lu}\p{N}]/u.test(rest) ? name : first.toLowerCase() + rest;
}

/** The regular English plural of a phrase that ends in small letters or an acronym; `null` where it has none. */
function pluralOf(text: string): string | null {
  const last = /[a-z]+$/.exec(text)?.[0];
  const acronym = /(?:^|\s)[A-Z]{2,}$/.test(text);
  if (acronym) return `${text}s`;
  if (!last || last.length < 3 || last.endsWith('s')) return null;
  if (/(?:[sxz]|[cs]h)$/.test(last)) return `${text}es`;
  if (/[^aeiou]y$/.test(last)) return `${text.slice(0, -1)}ies`;
  return `${text}s`;
}
