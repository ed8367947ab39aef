import { type CaseForms, type Declension, declineBy, type Gender, type Paradigm } from './declension.ts';

/**
 * How Russian names are declined. Endings after Zaliznyak, *Grammaticheskiĭ slovarʹ russkogo iazyka* (types 1–8);
 * names of people after Rozental, *Spravochnik po pravopisaniiu*, § 149–150. Where the nominative does not tell the
 * type ("Казань" or "Кремль"), both are given: the wrong one is no word, so no text holds it.
 */
export const RUSSIAN: Declension = {
  noun,
  adjective: (word) => declineBy(ADJECTIVES, word),
  givenName(word, gender) {
    const irregular = GIVEN_NAMES[word];
    if (irregular) return declineBy(NOUNS, irregular);
    return gender === 'feminine' && !/[ая]$/.test(word) ? null : noun(word);
  },
  familyName,
  genderOf: (name) =>
    (/[ая]$/.test(name) && !MEN_IN_A.has(name)) || WOMEN_NOT_IN_A.has(name) ? 'feminine' : 'masculine',
  otherGenders: (word) =>
    /[сц]кий$/.test(word) ? ['ая', 'ое', 'ие'].map((end) => word.replace(/ий$/, end)) : [],
};

// The endings stand in the order genitive, dative, accusative, instrumental, prepositional; `-` is no ending.
const NOUNS: readonly Paradigm[] = [
  [/(?<=и)я$/, 'и и ю ей и'],
  [/(?<=[гкх])а$/, 'и е у ой е'],
  [/(?<=[жчшщ])а$/, 'и е у ей/ой е'],
  [/(?<=ц)а$/, 'ы е у ей/ой е'],
  [/а$/, 'ы е у ой е'],
  [/я$/, 'и е ю ей е'],
  [/(?<=ств|ов|ев|ин|ен)о$/, 'а у о ом е'],
  [/(?<=и)е$/, 'я ю е ем и'],
  [/(?<=[ьрл])е$/, 'я ю е ем е'],
  [/(?<=и)й$/, 'я ю я ем и'],
  [/й$/, 'я ю я ем е'],
  [/ь$/, 'и/я и/ю ь/я ью/ем и/е'],
  [/ец$/, 'ца/еца цу/ецу ца/еца цем/цом/ецем це/еце'],
  [/(?<=[жчшщц])$/, 'а у а ем/ом е'],
  [/(?<=[бвгдзклмнпрстфх])$/, 'а у а ом е'],
  // Names in the plural ("Филиппины", "Штаты"); those in -и that are not declined ("Дели", "Тбилиси") stay as they are.
  [/ы$/, '-/ов ам ы ами ах'],
  [/(?<=[гкх])и$/, 'ов ам и ами ах'],
];

const ADJECTIVES: readonly Paradigm[] = [
  [/(?<=[гкх])ий$/, 'ого ому ого им ом'],
  [/ий$/, 'его ему его им ем'],
  [/[ыо]й$/, 'ого ому ого ым/им ом'],
  [/(?<=[жчшщ])ая$/, 'ей/ой ей/ой ую ей/ой ей/ой'],
  [/ая$/, 'ой ой ую ой ой'],
  [/яя$/, 'ей ей юю ей ей'],
  [/ое$/, 'ого ому ое ым/им ом'],
  [/ее$/, 'его ему ее им ем'],
  [/ые$/, 'ых ым ые ыми ых'],
  [/ие$/, 'их им ие ими их'],
];

const FAMILY_NAMES: Readonly<Record<Gender, readonly Paradigm[]>> = {
  masculine: [
    [/(?<=[сцк]к)ий$/, 'ого ому ого им ом'],
    [/ый$/, 'ого ому ого ым ом'],
    [/ой$/, 'ого/оя ому/ою ого/оя ым/им/оем ом/ое'],
    [/(?<=[оеёи]в|[иы]н)$/, 'а у а ым/ом е'],
    // "Черных", "Долгих": a genitive already.
    [/(?<=[иы]х)$/, '- - - - -'],
    [/ь$/, 'я ю я ем е'],
  ],
  feminine: [
    [/(?<=[оеё]в|[иы]н)а$/, 'ой ой у ой ой'],
    [/(?<=[сц]к|[нвмрлт])ая$/, 'ой ой ую ой ой'],
  ],
};

const GIVEN_NAMES: Readonly<Record<string, string>> = { Павел: 'Павл', Лев: 'Льв', Пётр: 'Петр' };
const MEN_IN_A = new Set(
  'Никита Илья Лука Кузьма Фома Данила Данило Мустафа Джошуа Джо Абдалла Мохаммада'.split(' '),
);
const WOMEN_NOT_IN_A = new Set(
  'Хиллари Нэнси Мэри Элизабет Маргарет Мишель Марин Кейт Лиз Рут Эми Грейс Энн Джейн Элис Рэйчел Николь Эмили Трейси Кэти Юлие Фёдерике Биргит Эстер Кэрри'.split(
    ' ',
  ),
);

function noun(word: string): CaseForms | null {
  return declineBy(NOUNS, word);
}

function familyName(word: string, gender: Gender): CaseForms | null {
  const special = declineBy(FAMILY_NAMES[gender], word);
  if (special) return special;
  // A woman's family name that ends in a consonant or in -ь is never declined, and nobody's in -о ("Порошенко").
  if (/[оеё]$/.test(word) || (gender === 'feminine' && !/[ая]$/.test(word))) return null;
  return noun(word);
}
