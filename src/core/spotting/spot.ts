import { GAP } from '../text/gap.ts';
import { SHAPE } from '../text/shape.ts';
import { readWords, type Words } from '../text/words.ts';
import {
  FORM,
  findSlot,
  gapMark,
  HASH_SEED,
  type Lexicon,
  NO_FORM,
  NO_NODE,
  nodeKey,
  stepHash,
} from './lexicon.ts';
import type { FoundForm, Mention } from './mention.ts';
import { runsOn, runsOnInto } from './run-edges.ts';

/** Pieces that elements may cut one word into ("<b>K</b>im"); more are not tried. */
const MAX_PIECES = 6;
const CASED_WORDS = 16;

/**
 * Finds every form of some lexicons in a text, in one pass whose cost does not depend on how many forms there are.
 *
 * Mentions come by start, then longest first, whichever lexicon knows them. Of forms that begin at one place only the
 * longest is given, and of those that begin inside it only what goes on behind it, with two exceptions where more than
 * one reading must be offered: a form that runs across a boundary (the reader knows whether that parts two blocks), and
 * a porous form, whose inner names stay mentions. `withoutOverlaps` and `settle` make the choice.
 */
export function spot(text: string, lexicons: readonly Lexicon[]): Mention[] {
  const words = readWords(text);
  const mentions: Mention[] = [];
  /** Words before this one lie inside a mention that leaves room only for what goes on behind it. */
  let free = 0;
  for (let first = 0; first < words.count; first++) {
    if (words.shape[first]! & SHAPE.single && isRunOn(text, words.start[first]!)) continue;
    const found = matchesFrom(text, words, first, lexicons);
    if (found === null) continue;
    for (const match of found) {
      const goesOn = first < free;
      if (goesOn && match.last < free) break;
      mentions.push({ start: words.start[first]!, end: words.end[match.last]!, forms: match.forms });
      if (!goesOn && !match.porous && !match.crosses) {
        free = match.last + 1;
        break;
      }
    }
  }
  return mentions;
}

/** Whether a letter of a script without spaces stands inside a word. */
function isRunOn(text: string, at: number): boolean {
  return at > 0 && runsOn(text[at - 1]!, text[at]!);
}

type Match = {
  readonly last: number;
  readonly forms: FoundForm[];
  porous: boolean;
  readonly crosses: boolean;
};

/** The matches of all lexicons that begin at a word, longest first; `null`, for most words, where none does. */
function matchesFrom(
  text: string,
  words: Words,
  first: number,
  lexicons: readonly Lexicon[],
): Match[] | null {
  let matches: Match[] | null = null;
  const key = nodeKey(hashWord(words, first, HASH_SEED));
  // A word that an element cuts in pieces may begin a form although its first piece does not.
  const isCut = first + 1 < words.count && (words.shape[first + 1]! & SHAPE.glued) !== 0;
  for (let nth = 0; nth < lexicons.length; nth++) {
    const { nodeHash } = lexicons[nth]!;
    if (!isCut && nodeHash[findSlot(nodeHash, key)] === NO_NODE) continue;
    matches ??= [];
    addMatches(matches, text, words, first, nth, lexicons[nth]!);
  }
  return matches;
}

/** Adds the matches of one lexicon that begin at a word to those of the lexicons before it, longest first. */
function addMatches(
  matches: Match[],
  text: string,
  words: Words,
  first: number,
  nth: number,
  lexicon: Lexicon,
): void {
  /** Walks on from a word whose letters are still to be hashed; `pieces` counts those of the word under way. */
  const walk = (word: number, before: number, crossed: boolean, pieces: number): void => {
    const hash = hashWord(words, word, before);
    const slot = findSlot(lexicon.nodeHash, nodeKey(hash));
    const isNode = lexicon.nodeHash[slot] !== NO_NODE;
    const form = lexicon.nodeForm[slot]!;
    if (form !== NO_FORM) {
      const forms = formsAt(words, first, word, form, lexicon);
      const end = words.end[word]!;
      if (forms.length > 0 && !runsOnInto(text[end - 1]!, text, end)) {
        const porous = forms.some((one) => (lexicon.formBits[one]! & FORM.porous) !== 0);
        const found = forms.map((one) => ({ lexicon: nth, form: one }));
        addMatch(matches, { last: word, forms: found, porous, crosses: crossed });
      }
    }
    const next = word + 1;
    if (next >= words.count) return;
    const shape = words.shape[next]!;
    const crosses = crossed || (shape & SHAPE.afterBoundary) !== 0;
    if (words.gap[next] === GAP.none) {
      const isPiece = (shape & SHAPE.glued) !== 0;
      if (isPiece ? pieces < MAX_PIECES : isNode) walk(next, hash, crosses, pieces + 1);
    } else if (isNode) {
      walk(next, stepHash(hash, gapMark(words.gap[next]!)), crosses, 1);
    }
  };
  walk(first, HASH_SEED, false, 1);
}

/** Keeps matches longest first; what an earlier lexicon knows of the same length comes first in one match. */
function addMatch(matches: Match[], added: Match): void {
  const at = matches.findIndex(({ last }) => last <= added.last);
  const known = matches[at];
  if (known?.last === added.last) {
    known.forms.push(...added.forms);
    known.porous ||= added.porous;
  } else matches.splice(at === -1 ? matches.length : at, 0, added);
}

function hashWord(words: Words, word: number, seed: number): number {
  let hash = seed;
  const end = words.foldedStart[word + 1]!;
  for (let at = words.foldedStart[word]!; at < end; at++) hash = stepHash(hash, words.folded[at]!);
  return hash;
}

/** The forms of a node whose letters and case are really those of the words `first` to `last`. */
function formsAt(words: Words, first: number, last: number, head: number, lexicon: Lexicon): number[] {
  const forms: number[] = [];
  for (let form = head; form !== NO_FORM; form = lexicon.formNext[form]!) {
    if (hasLetters(words, first, last, form, lexicon) && hasCase(words, first, last, form, lexicon)) {
      forms.push(form);
    }
  }
  return forms.reverse();
}

function hasLetters(words: Words, first: number, last: number, form: number, lexicon: Lexicon): boolean {
  let letter = lexicon.formStart[form]!;
  const end = lexicon.formStart[form + 1]!;
  for (let word = first; word <= last; word++) {
    const mark = word === first ? 0 : gapMark(words.gap[word]!);
    if (mark !== 0 && lexicon.letters[letter++] !== mark) return false;
    for (let at = words.foldedStart[word]!; at < words.foldedStart[word + 1]!; at++) {
      if (letter >= end || lexicon.letters[letter++] !== words.folded[at]) return false;
    }
  }
  return letter === end;
}

function hasCase(words: Words, first: number, last: number, form: number, lexicon: Lexicon): boolean {
  const capitals = lexicon.formCapitals[form]!;
  const acronyms = lexicon.formAcronyms[form]!;
  let nth = 0;
  for (let word = first; word <= last && nth < CASED_WORDS; word++) {
    const shape = words.shape[word]!;
    // A piece of a word that an element cuts in two has no case of its own to ask for.
    if (word > first && shape & SHAPE.glued) continue;
    if (acronyms & (1 << nth) && !(shape & SHAPE.allCapitals)) return false;
    // "Kim Jong-un": after a hyphen the press writes many a capital small, but no name begins so ("prime-time").
    const asked = nth > 0 ? SHAPE.capital | SHAPE.afterHyphen : SHAPE.capital;
    if (capitals & (1 << nth) && !(shape & asked)) return false;
    nth += 1;
  }
  return true;
}
