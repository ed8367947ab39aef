/** An acronym that a text makes up for what it has just named: "the Agency for Foreign Exchange (AFEX)". */
export type IntroducedAcronym = {
  readonly text: string;
  /** Index of the mention that it stands for. */
  readonly of: number;
};

/** A place where an acronym that was introduced stands. UTF-16 offsets, the end exclusive. */
export type AcronymPlace = { readonly start: number; readonly end: number; readonly of: number };

type Span = { readonly start: number; readonly end: number };

/** Behind a name in brackets, at least two capitals among at most ten characters, perhaps in quotation marks. */
const IN_BRACKETS =
  /^[’']?s?\s*[([]\s*(?:the\s+)?["“‘']?((?=[^\s)\]]*\p{Lu}[^\s)\]]*\p{Lu})[\p{Lu}\p{Ll}\p{N}&.-]{2,10})["”’']?\s*[)\];,]/u;
const REACH = 24;

/** The acronyms that a text introduces right behind mentions whose letters they are made of. */
export function introducedAcronyms(text: string, mentions: readonly Span[]): IntroducedAcronym[] {
  const found = new Map<string, number>();
  for (const [of, { start, end }] of mentions.entries()) {
    const acronym = IN_BRACKETS.exec(text.slice(end, end + REACH))?.[1];
    if (acronym && !found.has(acronym) && isMadeOf(acronym, text.slice(start, end))) found.set(acronym, of);
  }
  return [...found].map(([acronym, of]) => ({ text: acronym, of }));
}

/** Where introduced acronyms stand as words of their own, outside of other mentions; by start. */
export function acronymPlaces(
  text: string,
  acronyms: readonly IntroducedAcronym[],
  mentions: readonly Span[],
): AcronymPlace[] {
  const places: AcronymPlace[] = [];
  for (const { text: acronym, of } of acronyms) {
    for (let start = text.indexOf(acronym); start >= 0; start = text.indexOf(acronym, start + 1)) {
      const end = start + acronym.length;
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
 * Whether the letters of an acronym stand in a name in this order, the first at the beginning of a word: what else
 * stands in brackets behind a name (a party, "R-TX"; a currency) is hardly ever made of its letters.
 */
function isMadeOf(acronym: string, name: string): boolean {
  const letters = acronym.replace(/[^\p{L}]/gu, '').toLowerCase();
  const words = name
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  if (words.length < 2 || letters.length < 2) return false;
  return words.some(
    (word, nth) => word[0] === letters[0] && holdsInOrder(words.slice(nth).join(''), letters),
  );
}

function holdsInOrder(text: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
