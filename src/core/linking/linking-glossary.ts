import type { Pack } from '../glossary/pack.ts';
import { compileGlossary } from '../spotting/glossary-lexicon.ts';
import type { Lexicon } from '../spotting/lexicon.ts';
import { type Digest, digestsOf } from './digest.ts';

/** All that spotting and linking need to know of some packs: their forms, and a digest of each entry. */
export type LinkingGlossary = {
  readonly lexicon: Lexicon;
  /** `lexicon.formEntry` holds indexes into this list. */
  readonly digests: readonly Digest[];
  /** Where the digests of each pack end in that list, exclusive; what the reader puts first comes first. */
  readonly packEnds: readonly number[];
};

/** Compiles packs; where two have an entry of the same id, that of the earlier pack wins. */
export function linkingGlossaryOf(packs: readonly Pack[]): LinkingGlossary {
  const { lexicon, entries, packEnds } = compileGlossary(packs);
  return { lexicon, digests: [...digestsOf(entries).values()], packEnds };
}
