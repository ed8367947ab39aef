/** Another name that a text gives to what it has just named: "the Agency for Foreign Exchange (AFEX)". */
export type IntroducedName = {
  readonly text: string;
  /** Index of the mention that it stands for. */
  readonly of: number;
};

/** A place where a name that was introduced stands. UTF-16 offsets, the end exclusive. */
export type NamePlace = { readonly start: number; readonly end: number; readonly of: number };

type Span = { readonly start: number; readonly end: number };

/** Behind a name in brackets, at least two capitals among at most ten characters, perhaps in quotation marks. */
const IN_BRACKETS =
  /^[’']?s?\s*[([]\s*(?:the\s+)?["“‘']?((?=[^\s)\]]*\p{Lu}[^\s)\]]*\p{Lu})[\p{Lu}\p{Ll}\p{N}&.-]{2,10})["”’']?\s*[)\];,]/u;
/** Behind a name, words that say so, and up to four with capitals or figures: ", also known as the Boat Party". */
const KNOWN_AS =
  /^[,(\s]*(?:(?:which|who) (?:is|was) )?(?:(?:also|best|better|commonly|formerly|previously|widely) )?(?:known as|nicknamed) (?:the )?["“‘'`\s]*(\p{Lu}[\p{L}\p{N}’'-]{2,}(?: (?:\p{Lu}[\p{L}\p{N}’'-]+|\p{N}{1,4})){0,3})/u;
/** No such words are longer. UTF-16 units. */
const REACH = 120;

/** The names that a text introduces right behind mentions: acronyms of their letters, and what it says they are known as. */
export function introducedNames(text: string, mentions: readonly Span[]): IntroducedName[] {
  const found = new Map<string, number>();
  for (const [of, { start, end }] of mentions.entries()) {
    const behind = text.slice(end, end + REACH);
    const acronym = IN_BRACKETS.exec(behind)?.[1];
    const name = acronym && isMadeOf(acronym, text.slice(start, end)) ? acronym : KNOWN_AS.exec(behind)?.[1];
    if (name && !found.has(name)) found.set(name, of);
  }
  return [...found].map(([name, of]) => ({ text: name, of }));
}

/** Where introduced names stand as words of their own, outside of other mentions; by start. */
export function namePlaces(
  text: string,
  names: readonly IntroducedName[],
  mentions: readonly Span[],
): NamePlace[] {
  const places: NamePlace[] = [];
  for (const { text: name, of } of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      const isWord =
        !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(0, start).slice(-2)) &&
        !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(end, end + 2));
      if (isWord && !mentions.some((one) => one.start < end && one.end > start))
        places.push({ start, end, of });
    }
  }
  return places.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Whether the letters of an acronym stand in a name in this order, the first at the beginning of a word; or whether
 * all begin words of it in any order, as in the language that it is of ("Kurdistan Workers’ Party (PKK)"). What else
 * stands in brackets behind a name (a party, "R-TX"; a currency) is hardly ever made of its letters.
 */
function isMadeOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  if (words.length < 2 || letters.length < 2) return false;
  return (
    words.some((word, nth) => word[0] === letters[0] && holdsInOrder(words.slice(nth).join(''), letters)) ||
    (letters.length >= LEAST_INITIALS && begin(words, letters) && /^\p{Lu}+$/u.test(acronym))
  );
}

/** Two letters begin words of most names. */
const LEAST_INITIALS = 3;

/** Whether each letter begins one of the words, and not all the same. */
function begin(words: readonly string[], letters: string): boolean {
  const initials = new Set(words.map((word) => word[0]));
  return new Set(letters).size > 1 && [...letters].every((letter) => initials.has(letter));
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
