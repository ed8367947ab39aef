import { SHAPE } from '../text/shape.ts';
import { readWords, type Words } from '../text/words.ts';
import { EMPTY, FORM, findSlot, gapMark, HASH_SEED, type Lexicon, NO_FORM, stepHash } from './lexicon.ts';

/** A form as it goes into the lexicon. */
export type LexiconForm = {
  readonly text: string;
  /** Index of the entry in the caller's list. */
  readonly entry: number;
  readonly short: boolean;
  readonly porous: boolean;
};

/** Words of a form of which the case is asked: as many as a 16-bit mask holds. */
const CASED_WORDS = 16;
/** Forms read in one go: enough to make the reading's own cost vanish, few enough to keep its arrays small. */
const FORMS_A_READING = 4_096;
/** Between two forms in one reading; a noncharacter, so it is hard punctuation that no form contains. */
const SEPARATOR = '\n\uFFFE\n';
/** A table that is at most half full keeps the runs of taken slots short. */
const MAX_LOAD = 0.5;

type Growing = { -readonly [Key in keyof Lexicon]: Lexicon[Key] };

/** Compiles forms. Forms without a word (only punctuation) match nothing; the order of forms is kept. */
export function compileLexicon(forms: readonly LexiconForm[]): Lexicon {
  const total = forms.length;
  const slots = tableSize(total * 2);
  const lexicon: Growing = {
    nodeHash: new Uint32Array(slots),
    nodeForm: new Int32Array(slots).fill(EMPTY),
    formNext: new Int32Array(total).fill(NO_FORM),
    formEntry: new Uint32Array(total),
    formBits: new Uint8Array(total),
    formCapitals: new Uint16Array(total),
    formAcronyms: new Uint16Array(total),
    formStart: new Uint32Array(total + 1),
    letters: new Uint16Array(total * 16),
  };
  let nodes = 0;
  for (let first = 0; first < total; first += FORMS_A_READING) {
    const slice = forms.slice(first, first + FORMS_A_READING);
    const words = readWords(slice.map((form) => form.text).join(SEPARATOR));
    let offset = 0;
    let word = 0;
    slice.forEach((form, nth) => {
      offset += form.text.length;
      const from = word;
      while (word < words.count && words.start[word]! < offset) word += 1;
      offset += SEPARATOR.length;
      // Before and not after: one form of many words could fill the table, and a full one has no slot to stop at.
      while (nodes + word - from > lexicon.nodeHash.length * MAX_LOAD) growTable(lexicon);
      nodes += addForm(lexicon, first + nth, form, words, from, word);
    });
  }
  return { ...lexicon, letters: lexicon.letters.slice(0, lexicon.formStart[total]) };
}

/** Adds the form whose words are `from` to `to` of the reading; answers how many nodes are new. */
function addForm(
  lexicon: Growing,
  index: number,
  form: LexiconForm,
  words: Words,
  from: number,
  to: number,
): number {
  let letter = lexicon.formStart[index]!;
  const longest = letter + (words.foldedStart[to]! - words.foldedStart[from]!) + (to - from);
  if (longest > lexicon.letters.length) growLetters(lexicon, longest);
  const { letters } = lexicon;

  let added = 0;
  let slot = -1;
  let hash = HASH_SEED;
  for (let word = from; word < to; word++) {
    const mark = word === from ? 0 : gapMark(words.gap[word]!);
    if (mark !== 0) {
      hash = stepHash(hash, mark);
      letters[letter++] = mark;
    }
    for (let at = words.foldedStart[word]!; at < words.foldedStart[word + 1]!; at++) {
      hash = stepHash(hash, words.folded[at]!);
      letters[letter++] = words.folded[at]!;
    }
    slot = findSlot(lexicon, hash);
    if (lexicon.nodeForm[slot] === EMPTY) {
      lexicon.nodeHash[slot] = hash >>> 0;
      lexicon.nodeForm[slot] = NO_FORM;
      added += 1;
    }
    askCase(lexicon, index, word - from, words, word);
  }
  lexicon.formStart[index + 1] = letter;
  lexicon.formEntry[index] = form.entry;
  lexicon.formBits[index] = (form.short ? FORM.short : 0) | (form.porous ? FORM.porous : 0);
  if (slot >= 0) {
    lexicon.formNext[index] = lexicon.nodeForm[slot]!;
    lexicon.nodeForm[slot] = index;
  }
  return added;
}

/** A word written with a capital asks for one in the text, an acronym for all; a small word asks nothing. */
function askCase(lexicon: Growing, form: number, nth: number, words: Words, word: number): void {
  if (nth >= CASED_WORDS) return;
  const shape = words.shape[word]!;
  const length = words.foldedStart[word + 1]! - words.foldedStart[word]!;
  if (shape & SHAPE.capital) lexicon.formCapitals[form]! |= 1 << nth;
  if (shape & SHAPE.allCapitals && length > 1) lexicon.formAcronyms[form]! |= 1 << nth;
}

function tableSize(nodes: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(16, nodes / MAX_LOAD)));
}

function growTable(lexicon: Growing): void {
  const { nodeHash, nodeForm } = lexicon;
  lexicon.nodeHash = new Uint32Array(nodeHash.length * 2);
  lexicon.nodeForm = new Int32Array(nodeForm.length * 2).fill(EMPTY);
  for (let slot = 0; slot < nodeForm.length; slot++) {
    if (nodeForm[slot] === EMPTY) continue;
    const moved = findSlot(lexicon, nodeHash[slot]!);
    lexicon.nodeHash[moved] = nodeHash[slot]!;
    lexicon.nodeForm[moved] = nodeForm[slot]!;
  }
}

function growLetters(lexicon: Growing, needed: number): void {
  const larger = new Uint16Array(Math.max(needed, lexicon.letters.length * 2));
  larger.set(lexicon.letters);
  lexicon.letters = larger;
}
