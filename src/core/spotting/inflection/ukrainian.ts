import { type CaseForms, type Declension, declineBy, type Gender, type Paradigm } from './declension.ts';

/**
 * How Ukrainian names are declined, after *Ukrainsʹkyĭ pravopys* (2019), § 82–107. Where the nominative does not
 * tell the type, all are given: the wrong ones are no words, so no text holds them.
 */
export const UKRAINIAN: Declension = {
  noun,
  adjective: (word) => declineBy(ADJECTIVES, word),
  givenName: (word, gender) => (gender === 'feminine' && !/[аяь]$/.test(word) ? null : noun(word)),
  familyName,
  genderOf: (name) => (/[ая]$/.test(name) && !MEN_IN_A.has(name) ? 'feminine' : 'masculine'),
  otherGenders: (word) =>
    /[сцз]ький$/.test(word) ? ['а', 'е', 'і'].map((end) => word.replace(/ий$/, end)) : [],
};

// The endings stand in the order genitive, dative, accusative, instrumental, locative; `-` is no ending.
const NOUNS: readonly Paradigm[] = [
  [/(?<=[іїе])я$/, 'ї ї ю єю ї'],
  // г, к, х give way to з, ц, с before -і ("Прага", "у Празі").
  [/га$/, 'ги зі гу гою зі'],
  [/ка$/, 'ки ці ку кою ці'],
  [/ха$/, 'хи сі ху хою сі'],
  [/(?<=[жчшщ])а$/, 'і/и і у ею/ою і'],
  [/а$/, 'и і у ою і'],
  [/я$/, 'і і ю ею/єю і'],
  [/о$/, 'а у/ові о/а ом у/ові/і'],
  [/(?<=[рл])е$/, 'я ю е ем і'],
  [/(?<=[ії])й$/, 'я ю/єві я єм ї/єві/ю'],
  [/й$/, 'я ю/єві я єм ї/єві/ю'],
  [/їв$/, 'єва єву/єві їв/єва євом/євим єві'],
  [/ів$/, 'ова/іва ову/ові/іву ів/ова/іва овом/овим/івом/івим ові/іві'],
  [/ець$/, 'ця цю/цеві ця/ець цем ці/цеві'],
  [/ь$/, 'і/я і/ю/еві ь/я ю/ем і/еві'],
  [/(?<=[гкх])$/, 'а/у у/ові а ом у/ові/і'],
  [/(?<=[бвґджзлмнпрстфцчшщ])$/, 'а/у у/ові/еві а ом/ем і/ові/еві'],
  [/и$/, '-/ів ам и ами ах'],
];

const ADJECTIVES: readonly Paradigm[] = [
  [/(?<=[бвгґджзклмнпрстфхцчшщь])ий$/, 'ого ому ого им ому'],
  [/ій$/, 'ього ьому ього ім ьому'],
  [/(?<=ськ|цьк|зьк|[нвлмтд])а$/, 'ої ій у ою ій'],
  [/(?<=н)я$/, 'ьої ій ю ьою ій'],
  [/е$/, 'ого ому е им ому'],
  [/(?<=ськ|цьк|зьк|[нвлмтд])і$/, 'их им і ими их'],
];

const FAMILY_NAMES: Readonly<Record<Gender, readonly Paradigm[]>> = {
  masculine: [
    [/(?<=[бвгґджзклмнпрстфхцчшщь])ий$/, 'ого ому ого им ому'],
    [/їв$/, 'їва/єва їву/єву їва/єва ївим/євим їві/єві'],
    [/(?<=[оеєі]в|[иії]н)$/, 'а у/ові а им/ом і/ові'],
  ],
  feminine: [
    [/(?<=[оеєі]в|[иії]н)а$/, 'ої ій у ою ій'],
    [/(?<=ськ|цьк|зьк|[нв])а$/, 'ої ій у ою ій'],
  ],
};

const MEN_IN_A = new Set(
  'Микита Ілля Лука Кузьма Хома Данила Мустафа Джошуа Сава Микола Мохаммада'.split(' '),
);

function noun(word: string): CaseForms | null {
  return declineBy(NOUNS, word);
}

function familyName(word: string, gender: Gender): CaseForms | null {
  const special = declineBy(FAMILY_NAMES[gender], word);
  if (special) return special;
  if (gender === 'feminine' && !/[ая]$/.test(word)) return null;
  return noun(word);
}
