import type { Entry } from '../glossary/entry.ts';
import { lexiconCompiler } from '../spotting/compile-lexicon.ts';
import type { Lexicon } from '../spotting/lexicon.ts';
import { lexiconFormsOf } from '../spotting/lexicon-forms.ts';
import { type DigestList, digestWriter } from './digest-list.ts';

/** All that spotting and linking need to know of one pack: its forms, and a digest of each entry. */
export type CompiledPack = {
  /** `formEntry` holds indexes into the digests. */
  readonly lexicon: Lexicon;
  readonly digests: DigestList;
};

/** Takes entries, whose ids are unique, one after the other; nothing of them is kept but what a compiled pack is of. */
export type PackCompiler = {
  readonly add: (entry: Entry) => void;
  /** Once, behind the last entry. */
  readonly finish: () => CompiledPack;
};

/** Compiles a pack entry by entry, so that a large one need never be in memory as a whole. */
export function packCompiler(): PackCompiler {
  const lexicon = lexiconCompiler();
  const digests = digestWriter();
  let index = 0;
  return {
    add(entry) {
      for (const form of lexiconFormsOf(entry, index)) lexicon.add(form);
      digests.add(entry);
      index += 1;
    },
    finish: () => ({ lexicon: lexicon.finish(), digests: digests.finish() }),
  };
}

/** Compiles the entries of a pack, whose ids are unique. */
export function compilePack(entries: readonly Entry[]): CompiledPack {
  const compiler = packCompiler();
  for (const entry of entries) compiler.add(entry);
  return compiler.finish();
}
