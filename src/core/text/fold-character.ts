import { BOUNDARY_UNIT } from './boundary.ts';

/** What a UTF-16 unit is to the reading of words. */
export const UNIT = {
  /** Belongs to a word of letters and digits. */
  letter: 1,
  /** A word by itself: Han, kana, Hangul, and scripts that write without spaces. */
  single: 2,
  /** Seen by nobody: soft hyphen, joiners, marks that folding drops. Belongs to whatever it stands in. */
  invisible: 3,
  space: 4,
  hyphen: 5,
  apostrophe: 6,
  period: 7,
  boundary: 8,
  /** Half of a surrogate pair: to be looked at as a code point. */
  surrogate: 9,
  other: 10,
} as const;
export type UnitClass = (typeof UNIT)[keyof typeof UNIT];

const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/;
/** Say which shape of an emoji or an ideograph is meant: the same name with or without them. */
const VARIATION_SELECTOR = /\p{Variation_Selector}/u;
/** Accents and vowel points that readers and writers leave out at will: Latin/Greek/Cyrillic, Hebrew, Arabic. */
const DROPPED_MARK =
  /[\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670]/;
/** What joins two words of a name: hyphens, minus, en dash, the Armenian and Hebrew hyphen, the kana dot. */
const HYPHEN = /[-\u058A\u05BE\u2010-\u2013\u2212\u30A0\u30FB\uFE63\uFF0D\uFF65]/;
const APOSTROPHE = /['\u2018\u2019\u02BC\u02BB\u2032\uFF07\u0060\u00B4]/;
const SINGLE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
/** Letters that Unicode does not decompose although readers take them for a plain letter with a stroke. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  // Only a final sigma has this shape in small letters, and capitals do not tell the two apart.
  ς: 'σ',
};

/** The class of one UTF-16 unit, remembered after the first time it is asked for. */
export function classOfUnit(unit: number): UnitClass {
  const known = classes[unit]!;
  if (known !== 0) return known as UnitClass;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}
const classes = new Uint8Array(0x10000);

function classify(unit: number): UnitClass {
  if (unit === BOUNDARY_UNIT) return UNIT.boundary;
  if (unit >= 0xd800 && unit <= 0xdfff) return UNIT.surrogate;
  return classOfCharacter(String.fromCharCode(unit));
}

/** The class of one code point, given as a string. */
export function classOfCharacter(character: string): UnitClass {
  if (INVISIBLE.test(character) || DROPPED_MARK.test(character)) return UNIT.invisible;
  if (VARIATION_SELECTOR.test(character)) return UNIT.invisible;
  if (character === '.' || character === '\uFF0E') return UNIT.period;
  if (/\s/.test(character)) return UNIT.space;
  if (HYPHEN.test(character)) return UNIT.hyphen;
  if (APOSTROPHE.test(character)) return UNIT.apostrophe;
  if (SINGLE.test(character)) return UNIT.single;
  if (LETTER.test(character)) return UNIT.letter;
  return UNIT.other;
}

/**
 * Folds one code point: lower case, compatibility forms to plain ones, accents off. Marks that carry meaning
 * (kana voicing, Indic vowels) stay. May answer with several units ("ß" → "ss") or none.
 */
export function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const found = fold(character);
  folds.set(character, found);
  return found;
}
/** Bounded by the number of code points that pages use, each folded once. */
const folds = new Map<string, string>();

function fold(character: string): string {
  // NFKD parts é into e and an accent, but also が into か and a voicing mark and 김 into three letters;
  // composing again after dropping the accents puts those together.
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (DROPPED_MARK.test(part) || INVISIBLE.test(part)) continue;
    folded += UNDECOMPOSED[part] ?? part;
  }
  return folded.normalize('NFC');
}
