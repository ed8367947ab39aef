import { foldForSearch } from './fold-for-search.ts';

/**
 * Texts to be searched, folded and put into one: looking through one long text takes a tenth of the time of looking
 * through a hundred thousand short ones.
 */
export type WordList = {
  readonly text: string;
  /** Where each text begins, and last where all of them end. */
  readonly starts: Uint32Array;
};

/** Stands between two texts, and in none. */
const BETWEEN = '\u0001';

export function wordList(texts: readonly string[]): WordList {
  const text = texts.map(withoutBetween).join(BETWEEN);
  const folded = foldForSearch(text);
  return listOfFolded(isNarrow(text) ? folded : inNarrow(folded), texts.length);
}

/** The same of texts that `foldForSearch` has folded already. */
export function foldedWordList(folded: readonly string[]): WordList {
  return listOfFolded(folded.map(withoutBetween).join(BETWEEN), folded.length);
}

function listOfFolded(text: string, count: number): WordList {
  const starts = new Uint32Array(count + 1);
  let at = 0;
  for (let nth = 1; nth < count; nth++) {
    at = text.indexOf(BETWEEN, at) + 1;
    starts[nth] = at;
  }
  starts[count] = text.length + 1;
  return { text, starts };
}

/** Whether every character has one byte in the memory of a script. */
function isNarrow(text: string): boolean {
  return !/[^\0-\xff]/.test(text);
}

/**
 * The same text in one byte a character, where that will do. What was folded from a text with one dash in it keeps two
 * for each in both browsers: twice the memory, and twice as long to be looked through.
 */
function inNarrow(text: string): string {
  if (!isNarrow(text)) return text;
  let narrow = '';
  for (let from = 0; from < text.length; from += ARGUMENTS) {
    const units = Array.from({ length: Math.min(ARGUMENTS, text.length - from) }, (_, nth) =>
      text.charCodeAt(from + nth),
    );
    // Made of numbers and not cut out of what is wide.
    narrow += String.fromCharCode(...units);
  }
  return narrow;
}
/** A function can be given so many at once, in any browser. */
const ARGUMENTS = 4_096;

function withoutBetween(text: string): string {
  return text.includes(BETWEEN) ? text.replaceAll(BETWEEN, ' ') : text;
}

/** Tells each text of a list that holds a word, given folded. */
export function eachHolding({ text, starts }: WordList, word: string, tell: (nth: number) => void): void {
  let nth = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, starts[nth + 1])) {
    while (starts[nth + 1]! <= at) nth += 1;
    tell(nth);
  }
}
