/**
 * Given names from Cyrillic as the press writes them in Latin letters: a set for each name, after the systems that
 * news texts mix (BGN/PCGN, ISO 9, ICAO 9303 passports, French and German habits).
 */
const GIVEN_NAMES = [
  'Aleksandr Alexander Alexandr Aleksander',
  'Aleksei Aleksey Alexei Alexey',
  'Anatoly Anatoli Anatoliy Anatolii',
  'Andrei Andrey Andrej',
  'Andriy Andrii',
  'Arkady Arkadi Arkadiy',
  'Dmitry Dmitri Dmitriy Dmitrii Dimitri',
  'Ekaterina Yekaterina',
  'Evgeny Yevgeny Evgeni Yevgeni Evgeniy Yevgeniy Evgenii',
  'Evgenia Yevgenia Evgeniya Yevgeniya',
  'Gennady Gennadi Gennadiy Gennadii',
  'Georgy Georgi Georgiy Georgii',
  'Grigory Grigori Grigoriy Grigorii',
  'Ihor Igor',
  'Ilya Ilia',
  'Maria Mariya',
  'Natalia Natalya Nataliya',
  'Nikolai Nikolay Nikolaj',
  'Oleksandr Olexander Olexandr',
  'Oleksiy Oleksii',
  'Semyon Semion',
  'Sergei Sergey Sergej Serguei',
  'Serhiy Serhii',
  'Sofia Sofiya Sofya',
  'Valery Valeri Valeriy Valerii',
  'Vasily Vasili Vasiliy Vasilii Vassily',
  'Vitaly Vitali Vitaliy Vitalii',
  'Vladimir Wladimir',
  'Volodymyr Volodimir',
  'Vyacheslav Viacheslav',
  'Yulia Yuliya Iuliia Julia',
  'Yury Yuri Yuriy Yurii Iurii',
].map((set) => set.split(' '));

const VARIANTS = new Map<string, readonly string[]>(
  GIVEN_NAMES.flatMap((set) => set.map((name) => [name, set])),
);

/** In a family name: what is written for one ending or letter, and what else is. The first that fits is used. */
const FAMILY_NAMES: readonly (readonly [found: RegExp, others: readonly string[]])[] = [
  [/(?<=[sc]k)(?:y|iy|ii|yi|yy)$/, ['y', 'iy', 'ii', 'yi', 'i']],
  [/(?<=[bdfklmnprstvz])ya/, ['ya', 'ia']],
  [/(?<=[bdfklmnprstvz])ia(?=[bdfgklmnprstvz])/, ['ia', 'ya']],
  [/(?<=[aeiouy])ye/, ['ye', 'e']],
  [/(?<=i)ie(?=[nv])/, ['ie', 'iye']],
  [/^Ye/, ['Ye', 'E']],
];

/**
 * Other spellings in Latin letters of a name that was transliterated from Cyrillic: "Dmitriy Medvedev" for "Dmitry
 * Medvedev", "Sergei Kisliak" for "Sergey Kislyak". None where the given name is not one of those; a spelling that
 * nobody uses stands in no text.
 */
export function transliterations(name: string): string[] {
  const parts = name.split(' ');
  const given = VARIANTS.get(parts[0]!);
  if (!given || parts.length < 2) return [];
  const rest = parts.slice(1, -1);
  const spelled = given.flatMap((first) =>
    familySpellings(parts.at(-1)!).map((family) => [first, ...rest, family].join(' ')),
  );
  return [...new Set(spelled)].filter((text) => text !== name);
}

function familySpellings(family: string): string[] {
  const fitting = FAMILY_NAMES.find(([found]) => found.test(family));
  if (!fitting) return [family];
  const [found, others] = fitting;
  return [family, ...others.map((other) => family.replace(found, other))];
}
