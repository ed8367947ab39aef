import type { Entry, EntryId } from '../core/glossary/entry.ts';
import { type EntrySearch, entryFinder, type FoundEntries } from '../core/glossary/find-entries.ts';
import { type Tie, tiesOf } from '../core/glossary/ties.ts';
import { joinPacks, type LinkingGlossary } from '../core/linking/linking-glossary.ts';
import { loadBundledPack, loadCompiledBundledPack } from './bundled-pack.ts';

/** The entries of all packs, to be looked up and searched. */
export type Entries = {
  readonly byId: ReadonlyMap<EntryId, Entry>;
  readonly ties: () => ReadonlyMap<EntryId, readonly Tie[]>;
  readonly find: (search: EntrySearch) => FoundEntries;
};

/**
 * What the packs say, each part loaded by the first question that needs it and kept as long as the background lives:
 * pages ask what stands in them, cards ask for entries, and neither waits for what the other needs.
 */
export type Glossary = {
  readonly linking: () => Promise<LinkingGlossary>;
  readonly entries: () => Promise<Entries>;
};

export function loadingGlossary(): Glossary {
  return { linking: loadedOnce(loadLinking), entries: loadedOnce(loadEntries) };
}

async function loadLinking(): Promise<LinkingGlossary> {
  return joinPacks([await loadCompiledBundledPack()], 'world-affairs');
}

async function loadEntries(): Promise<Entries> {
  const { entries } = await loadBundledPack();
  const ties = once(() => tiesOf(entries));
  const finder = once(() => entryFinder(entries));
  return {
    byId: new Map(entries.map((entry) => [entry.id, entry])),
    ties,
    find: (search) => finder()(search),
  };
}

/** Loads on the first call; after a failure the next call tries again. */
function loadedOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
