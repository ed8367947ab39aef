import { foldForSearch } from './fold-for-search.ts';
import { isFunctionWord } from './function-words.ts';
import { isTitle } from './titles.ts';

/** A name as a text writes it, with how often. */
export type NamedInText = { readonly name: string; readonly count: number };

/** A capitalised word, with what belongs to it: "O’Brien", "Jean-Luc", "al-Sadr", "J.". */
const CAPITALISED = /^(?:(?:al|el|ad|as|ash|d|l)[-’'])?\p{Lu}[\p{L}\p{M}\p{N}’'-]*\.?$/u;
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]{1,6}$/u;
/** Small words that stand within names: "Bank of England", "Ursula von der Leyen". */
const PARTICLES = new Set(
  'of the for de da di du der den des del della van von bin ibn al & la le'.split(' '),
);
/** Two particles in a row are still a name ("von der Leyen"), three are a clause. */
const MOST_PARTICLES = 2;
/** More words than this are a headline or a list. */
const LONGEST = 7;
/** A line without an end of which so many words are capitalised is a headline, where capitals say nothing. */
const HEADLINE_SHARE = 0.6;
/** The least letters of a name: below are initials. */
const SHORTEST = 3;

/**
 * Names in a text that nobody has explained yet, the most frequent first: runs of capitalised words, judged by their
 * letters alone. A single word counts only where it is no sentence's first and stands more than once. `known` are the
 * words of links: what they say, or are part of, is left out.
 */
export function unknownNames(text: string, known: readonly string[], most: number): readonly NamedInText[] {
  const knownNames = new Set(known.map(foldForSearch));
  const knownWords = new Set([...knownNames].flatMap((name) => name.split(' ')));
  const found = new Map<string, { name: string; count: number }>();
  for (const line of text.split('\n')) {
    for (const name of namesOfLine(line)) {
      const folded = foldForSearch(name);
      const words = folded.split(' ').filter((word) => !PARTICLES.has(word));
      if (words.every((word) => knownWords.has(word)) || holdsKnown(folded, knownNames)) continue;
      const before = found.get(folded);
      if (before) before.count += 1;
      else found.set(folded, { name, count: 1 });
    }
  }
  return [...found.values()]
    .filter(({ name, count }) => count > 1 || name.includes(' '))
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}

function namesOfLine(line: string): string[] {
  // Quotes and brackets part names; a full stop after a word of more than one letter ends a sentence.
  const pieces = line.split(/[“”"«»„()[\]{}|:;!?…—–/]|,\s|(?<=\p{L}{2})\.(?=\s|$)|(?<=\s)-(?=\s)/u);
  const all = line.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const capitals = all.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  if (all.length > 3 && !/[.!?…]\P{L}*$/u.test(line) && capitals.length / all.length > HEADLINE_SHARE)
    return [];
  return pieces.flatMap((piece) => namesOfPiece(piece.trim().split(/\s+/)));
}

function namesOfPiece(words: readonly string[]): string[] {
  const names: string[] = [];
  let run: { readonly words: string[]; readonly isFirst: boolean } | null = null;
  const close = () => {
    const name = run && nameOf(run.words, run.isFirst);
    if (name) names.push(name);
    run = null;
  };
  words.forEach((raw, index) => {
    const word = raw.replace(/[,’']s?$|,$/u, '').replace(/^[‘’'*]+|[*]+$/gu, '');
    const isCapital = CAPITALISED.test(word);
    if (isCapital && run) run.words.push(word);
    else if (isCapital) run = { words: [word], isFirst: index === 0 };
    else if (run && PARTICLES.has(word)) run.words.push(word);
    else close();
    // A possessive ends the name: "Moon’s Berlin speech".
    if (/[’']s?$|,$/u.test(raw)) close();
  });
  close();
  return names;
}

/** A run without titles and small words at its ends; `null` where nothing is left that could be a name. */
function nameOf(run: readonly string[], isFirst: boolean): string | null {
  let words = [...run];
  const opens = words[0]!;
  while (words.length > 0 && (isFunctionWord(words[0]!) || isTitle(words[0]!) || PARTICLES.has(words[0]!)))
    words = words.slice(1);
  while (words.length > 0 && (PARTICLES.has(words.at(-1)!) || isFunctionWord(words.at(-1)!)))
    words = words.slice(0, -1);
  if (words.length === 0 || words.length > LONGEST || hasClause(words)) return null;
  const name = words.join(' ');
  const isSingle = words.length === 1;
  if (isSingle && isFirst && words[0] === opens && !ACRONYM.test(name)) return null;
  return name.replace(/\P{L}/gu, '').length >= SHORTEST ? name : null;
}

function hasClause(words: readonly string[]): boolean {
  let inRow = 0;
  return words.some((word) => {
    inRow = PARTICLES.has(word) ? inRow + 1 : 0;
    return inRow > MOST_PARTICLES;
  });
}

/** Whether a name of several words stands in it that is known, as in "South Korean President Moon Jae-in". */
function holdsKnown(folded: string, known: ReadonlySet<string>): boolean {
  if (known.has(folded)) return true;
  const words = folded.split(' ');
  for (let from = 0; from < words.length; from++)
    for (let to = from + 2; to <= words.length; to++)
      if (known.has(words.slice(from, to).join(' '))) return true;
  return false;
}
