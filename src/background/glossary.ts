import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { type EntrySearch, entryFinder, type FoundEntries } from '../core/glossary/find-entries.ts';
import { type Tie, tiesOf } from '../core/glossary/ties.ts';
import { type Digest, digestsOf } from '../core/linking/digest.ts';
import { compileGlossary, type GlossaryLexicon } from '../core/spotting/glossary-lexicon.ts';
import { readBundledPack } from './bundled-pack.ts';

/** All packs, ready to be asked. Rebuilt from the files after the background was killed. */
export type Glossary = {
  readonly lexicon: GlossaryLexicon;
  readonly digests: ReadonlyMap<EntryId, Digest>;
  readonly entries: ReadonlyMap<EntryId, Entry>;
  readonly ties: () => ReadonlyMap<EntryId, readonly Tie[]>;
  readonly find: (search: EntrySearch) => FoundEntries;
};

/** Gives the glossary, which is loaded by the first question and kept as long as the background lives. */
export function glossaryKeeper(load: () => Promise<Glossary> = loadGlossary): () => Promise<Glossary> {
  let loading: Promise<Glossary> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      // The next question tries again.
      loading = null;
      throw error;
    });
    return loading;
  };
}

async function loadGlossary(): Promise<Glossary> {
  const lexicon = compileGlossary([await readBundledPack()]);
  const ties = once(() => tiesOf(lexicon.entries));
  const finder = once(() => entryFinder(lexicon.entries));
  return {
    lexicon,
    digests: digestsOf(lexicon.entries),
    entries: new Map(lexicon.entries.map((entry) => [entry.id, entry])),
    ties,
    find: (search) => finder()(search),
  };
}

/** Pages ask what stands in them long before anybody asks for this. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
