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
import { resized } from './resized.ts';

/** A form as it goes into the lexicon. */
export type LexiconForm = {
  readonly text: string;
  /** Index of the entry in the caller's list. */
  readonly entry: number;
  readonly short: boolean;
  /** One word of a longer name; short too. */
  readonly part?: boolean;
  readonly porous: boolean;
};

/** Words of a form of which the case is asked: as many as a 16-bit mask holds. */
const CASED_WORDS = 16;
/** Forms read in one go: enough to make the reading's own cost vanish, few enough to keep its arrays small. */
const FORMS_A_READING = 4_096;
/** Between two forms in one reading; a noncharacter, so it is hard punctuation that no form contains. */
const SEPARATOR = '\n\uFFFE\n';
/** Two slots in three taken: a word that leads nowhere is known after 5 slots, which lie side by side. */
const MAX_LOAD = 2 / 3;
const SMALLEST_TABLE = 16;

type Growing = { -readonly [Key in keyof Lexicon]: Lexicon[Key] };

/** Takes forms one after the other, and makes a lexicon of them. Forms without a word (only punctuation) match nothing. */
export type LexiconCompiler = {
  readonly add: (form: LexiconForm) => void;
  /** Once, behind the last form. */
  readonly finish: () => Lexicon;
};

/** Compiles forms that are all there; their order is kept. */
export function compileLexicon(forms: readonly LexiconForm[]): Lexicon {
  const compiler = lexiconCompiler();
  for (const form of forms) compiler.add(form);
  return compiler.finish();
}

/**
 * Compiles forms as they come: a few thousand wait as objects until they are read together, the others are in arrays
 * already. Their order is kept.
 */
export function lexiconCompiler(): LexiconCompiler {
  const lexicon: Growing = {
    nodeHash: new Uint32Array(SMALLEST_TABLE),
    nodeForm: new Int32Array(SMALLEST_TABLE).fill(NO_FORM),
    formNext: new Int32Array(0),
    formEntry: new Uint32Array(0),
    formBits: new Uint8Array(0),
    formCapitals: new Uint16Array(0),
    formAcronyms: new Uint16Array(0),
    formStart: new Uint32Array(1),
    letters: new Uint16Array(0),
  };
  let waiting: LexiconForm[] = [];
  let total = 0;
  let nodes = 0;

  function readWaiting(): void {
    makeRoom(lexicon, total + waiting.length);
    const words = readWords(waiting.map((form) => form.text).join(SEPARATOR));
    let offset = 0;
    let word = 0;
    for (const form of waiting) {
      offset += form.text.length;
      const from = word;
      while (word < words.count && words.start[word]! < offset) word += 1;
      offset += SEPARATOR.length;
      // Before and not after: one form of many words could fill the table, and a full one has no slot to stop at.
      while (nodes + word - from > lexicon.nodeHash.length * MAX_LOAD)
        resizeTable(lexicon, lexicon.nodeHash.length * 2);
      nodes += addForm(lexicon, total, form, words, from, word);
      total += 1;
    }
    waiting = [];
  }

  return {
    add(form) {
      waiting.push(form);
      if (waiting.length >= FORMS_A_READING) readWaiting();
    },
    finish() {
      readWaiting();
      // It is kept for as long as the pack is: what was only room to grow goes.
      resizeTable(lexicon, tableSize(nodes));
      resizeForms(lexicon, total);
      return { ...lexicon, letters: resized(lexicon.letters, lexicon.formStart[total]!) };
    },
  };
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
    const key = nodeKey(hash);
    slot = findSlot(lexicon.nodeHash, key);
    if (lexicon.nodeHash[slot] === NO_NODE) {
      lexicon.nodeHash[slot] = key;
      added += 1;
    }
    askCase(lexicon, index, word - from, words, word);
  }
  lexicon.formStart[index + 1] = letter;
  lexicon.formEntry[index] = form.entry;
  lexicon.formBits[index] =
    (form.short ? FORM.short : 0) | (form.porous ? FORM.porous : 0) | (form.part ? FORM.part : 0);
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
  return Math.max(SMALLEST_TABLE, Math.ceil(nodes / MAX_LOAD) + 1);
}

function resizeTable(lexicon: Growing, slots: number): void {
  const { nodeHash, nodeForm } = lexicon;
  if (slots === nodeHash.length) return;
  lexicon.nodeHash = new Uint32Array(slots);
  lexicon.nodeForm = new Int32Array(slots).fill(NO_FORM);
  for (let slot = 0; slot < nodeHash.length; slot++) {
    const key = nodeHash[slot]!;
    if (key === NO_NODE) continue;
    const moved = findSlot(lexicon.nodeHash, key);
    lexicon.nodeHash[moved] = key;
    lexicon.nodeForm[moved] = nodeForm[slot]!;
  }
}

function growLetters(lexicon: Growing, needed: number): void {
  lexicon.letters = resized(lexicon.letters, Math.max(needed, lexicon.letters.length * 2));
}

function makeRoom(lexicon: Growing, forms: number): void {
  if (forms > lexicon.formEntry.length) resizeForms(lexicon, Math.max(forms, lexicon.formEntry.length * 2));
}

function resizeForms(lexicon: Growing, forms: number): void {
  const before = lexicon.formNext.length;
  lexicon.formNext = resized(lexicon.formNext, forms);
  if (forms > before) lexicon.formNext.fill(NO_FORM, before);
  lexicon.formEntry = resized(lexicon.formEntry, forms);
  lexicon.formBits = resized(lexicon.formBits, forms);
  lexicon.formCapitals = resized(lexicon.formCapitals, forms);
  lexicon.formAcronyms = resized(lexicon.formAcronyms, forms);
  lexicon.formStart = resized(lexicon.formStart, forms + 1);
}
