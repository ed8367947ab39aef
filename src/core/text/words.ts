import { composeInPlace } from './compose-in-place.ts';
import { classOfCharacter, classOfUnit, foldCharacter, UNIT } from './fold-character.ts';
import { AT_START, type GapState, gapCode, NOTHING, shapeOfGap, widen } from './gap.ts';
import { SHAPE } from './shape.ts';

/**
 * A text as words, in typed arrays that share one index. Offsets are UTF-16 offsets into the text, ends exclusive.
 */
export type Words = {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Where the folded units of a word begin in `folded`; those of word i end at `foldedStart[i + 1]`. */
  readonly foldedStart: Uint32Array;
  readonly folded: Uint16Array;
  readonly gap: Uint8Array;
  readonly shape: Uint8Array;
};

/** A character may fold to several units; four is the most that NFKD makes of one that news uses. */
const FOLD_SLACK = 64;

/** Parts a text into folded words in one pass. Never throws; lone surrogates are punctuation. */
export function readWords(raw: string): Words {
  return new WordReader(composeInPlace(raw)).read();
}

/** The state of one pass; a class only because its loop shares a dozen cursors. */
class WordReader {
  private readonly text: string;
  private readonly start: Uint32Array;
  private readonly end: Uint32Array;
  private readonly foldedStart: Uint32Array;
  private folded: Uint16Array;
  private readonly gap: Uint8Array;
  private readonly shape: Uint8Array;
  private count = 0;
  private foldedLength = 0;

  constructor(text: string) {
    this.text = text;
    const most = text.length + 1;
    this.start = new Uint32Array(most);
    this.end = new Uint32Array(most);
    this.foldedStart = new Uint32Array(most + 1);
    this.folded = new Uint16Array(most + FOLD_SLACK);
    this.gap = new Uint8Array(most);
    this.shape = new Uint8Array(most);
  }

  read(): Words {
    const { text } = this;
    let at = 0;
    let gap: GapState = AT_START;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const kind = classOfUnit(unit);
      if (kind === UNIT.letter) {
        at = this.readLetters(at, gap);
        gap = NOTHING;
      } else if (kind === UNIT.single) {
        this.begin(at, gap, SHAPE.capital | SHAPE.allCapitals | SHAPE.single);
        this.fold(text[at]!);
        do at += 1;
        while (isCombining(text.charCodeAt(at)));
        this.finish(at);
        gap = NOTHING;
      } else if (kind === UNIT.surrogate) {
        const character = String.fromCodePoint(text.codePointAt(at)!);
        const pairKind = character.length === 2 ? classOfCharacter(character) : UNIT.other;
        if (pairKind === UNIT.letter) {
          at = this.readLetters(at, gap);
          gap = NOTHING;
        } else if (pairKind === UNIT.single) {
          this.begin(at, gap, SHAPE.capital | SHAPE.allCapitals | SHAPE.single);
          this.fold(character);
          this.finish(at + 2);
          at += 2;
          gap = NOTHING;
        } else {
          at += character.length;
          if (pairKind !== UNIT.invisible) gap = widen(gap, UNIT.other);
        }
      } else {
        const abbreviates = kind === UNIT.period && gap === NOTHING && this.endsShortWord(at);
        if (kind !== UNIT.invisible && !abbreviates) gap = widen(gap, kind);
        at += 1;
      }
    }
    this.foldedStart[this.count] = this.foldedLength;
    const { count, start, end, foldedStart, folded, shape } = this;
    return { count, start, end, foldedStart, folded, gap: this.gap, shape };
  }

  /** Reads a run of letters from `from`; answers where it ends. */
  private readLetters(from: number, gap: GapState): number {
    const { text } = this;
    const bits = shapeOfGap(gap);
    let letters = 0;
    let small = 0;
    let firstIsSmall = false;
    let at = from;
    let end = from;
    this.begin(from, gap, 0);
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const kind = classOfUnit(unit);
      let width = 1;
      if (kind === UNIT.surrogate) {
        const character = String.fromCodePoint(text.codePointAt(at)!);
        if (character.length < 2 || classOfCharacter(character) !== UNIT.letter) break;
        width = 2;
      } else if (kind === UNIT.invisible) {
        at += 1;
        // A combining mark belongs to the letter before it, a soft hyphen at the end to nobody.
        if (isCombining(text.charCodeAt(at - 1))) end = at;
        continue;
      } else if (kind === UNIT.period) {
        // "U.S.", "U.S.A.": single letters with full stops are one word.
        if (letters === countDots(text, from, at) + 1 && isSingleLetterNext(text, at + 1)) {
          at += 1;
          continue;
        }
        if (letters > 1 && letters === countDots(text, from, at) + 1) end = at + 1;
        break;
      } else if (kind !== UNIT.letter) {
        break;
      }
      if (width === 1 ? isSmallUnit(unit) : isSmall(text.slice(at, at + 2))) {
        small += 1;
        if (letters === 0) firstIsSmall = true;
      }
      if (unit < 0x80) this.put(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
      else this.fold(text.slice(at, at + width));
      letters += 1;
      at += width;
      end = at;
    }
    let shape = bits;
    if (!firstIsSmall) shape |= SHAPE.capital;
    if (small === 0) shape |= SHAPE.allCapitals;
    this.shape[this.count] = shape;
    this.finish(end);
    return Math.max(at, end);
  }

  private begin(at: number, gap: GapState, shape: number): void {
    this.start[this.count] = at;
    this.foldedStart[this.count] = this.foldedLength;
    this.gap[this.count] = gapCode(gap);
    this.shape[this.count] = shape | shapeOfGap(gap);
  }

  private finish(end: number): void {
    this.end[this.count] = end;
    this.count += 1;
  }

  /** "J." Smith, "St." Petersburg: one full stop after so short a word is written or left out at will. */
  private endsShortWord(at: number): boolean {
    const last = this.count - 1;
    return last >= 0 && this.end[last] === at && this.foldedLength - this.foldedStart[last]! <= 2;
  }

  private fold(character: string): void {
    const unit = character.charCodeAt(0);
    if (unit < 0x80) {
      this.put(unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
      return;
    }
    const folded = foldCharacter(character);
    for (let i = 0; i < folded.length; i++) this.put(folded.charCodeAt(i));
  }

  private put(unit: number): void {
    if (this.foldedLength === this.folded.length) {
      const larger = new Uint16Array(this.folded.length * 2);
      larger.set(this.folded);
      this.folded = larger;
    }
    this.folded[this.foldedLength] = unit;
    this.foldedLength += 1;
  }
}

/** Whether a unit is a small letter, remembered after the first time it is asked for. */
function isSmallUnit(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  if (smallUnits[unit] === 0) smallUnits[unit] = isSmall(String.fromCharCode(unit)) ? 1 : 2;
  return smallUnits[unit] === 1;
}
const smallUnits = new Uint8Array(0x10000);

function isSmall(character: string): boolean {
  return character === character.toLowerCase() && character !== character.toUpperCase();
}

/** Whether a unit is a mark that folding drops, written on the letter before it; `NaN` (no unit) is none. */
function isCombining(unit: number): boolean {
  if (!(unit >= 0x0300) || unit > 0x0670 || unit === 0x0640) return false;
  return classOfUnit(unit) === UNIT.invisible && (unit <= 0x036f || unit >= 0x0591);
}

function countDots(text: string, from: number, to: number): number {
  let dots = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x2e) dots += 1;
  return dots;
}

/** A letter at `at` that no other letter follows. */
function isSingleLetterNext(text: string, at: number): boolean {
  return (
    at < text.length &&
    classOfUnit(text.charCodeAt(at)) === UNIT.letter &&
    (at + 1 >= text.length || classOfUnit(text.charCodeAt(at + 1)) !== UNIT.letter)
  );
}
