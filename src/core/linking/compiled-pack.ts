import type { Entry } from '../glossary/entry.ts';
import { compileInSlices, type LexiconForm } from '../spotting/compile-lexicon.ts';
import type { Lexicon } from '../spotting/lexicon.ts';
import { lexiconFormsOf } from '../spotting/lexicon-forms.ts';
import { type Digest, digestsOf } from './digest.ts';

/** All that spotting and linking need to know of one pack: its forms, and a digest of each entry. */
export type CompiledPack = {
  /** `formEntry` holds indexes into the digests. */
  readonly lexicon: Lexicon;
  readonly digests: DigestList;
};

/** The digests of a pack's entries. A list of its own, because a large pack's are read from bytes one by one. */
export type DigestList = {
  readonly count: number;
  /** `index` is below `count`. */
  readonly at: (index: number) => Digest;
};

/** How many entries' forms are derived between two breaths. */
const ENTRIES_A_SLICE = 500;

/** Compiles the entries of a pack, whose ids are unique. */
export function compilePack(entries: readonly Entry[]): CompiledPack {
  const compiling = compilePackInSlices(entries);
  for (;;) {
    const step = compiling.next();
    if (step.done) return step.value;
  }
}

/** The same, a slice a step (a few milliseconds), for whoever has something else to do in between. */
export function* compilePackInSlices(entries: readonly Entry[]): Generator<void, CompiledPack> {
  const forms: LexiconForm[] = [];
  for (const [index, entry] of entries.entries()) {
    for (const form of lexiconFormsOf(entry, index)) forms.push(form);
    if (index % ENTRIES_A_SLICE === ENTRIES_A_SLICE - 1) yield;
  }
  const lexicon = yield* compileInSlices(forms);
  return { lexicon, digests: digestListOf(digestsOf(entries)) };
}

/** Digests that are in memory, as a list. */
function digestListOf(digests: readonly Digest[]): DigestList {
  return { count: digests.length, at: (index) => digests[index]! };
}
